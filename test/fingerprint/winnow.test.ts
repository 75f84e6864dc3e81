import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shingleHashes } from '../../src/fingerprint/shingles.js';
import type { Hashes } from '../../src/fingerprint/shingles.js';
import { winnow } from '../../src/fingerprint/winnow.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';

/** Few words, so that texts share runs. */
const words = fc.array(fc.constantFrom('ferry', 'sand', 'port', 'tug', 'crew', 'fog'), { maxLength: 60 });

const termsOf = (text: readonly string[], vocabulary: Vocabulary): Uint32Array =>
  Uint32Array.from(text, (word) => vocabulary.idOf(word));

const keys = ({ length, high, low }: Pick<Hashes, 'length' | 'high' | 'low'>): string[] =>
  Array.from({ length }, (_, i) => `${high[i]}:${low[i]}`);

/** By the definition: of every window the least hash, the rightmost of equal ones, each position once. */
function naiveWinnow(hashes: Hashes, window: number): string[] {
  const value = (i: number): bigint => (BigInt(hashes.high[i]!) << 32n) | BigInt(hashes.low[i]!);
  const kept = new Set<number>();
  for (let from = 0; from + Math.min(window, hashes.length) <= hashes.length && hashes.length > 0; from++) {
    let least = from;
    for (let i = from; i < Math.min(hashes.length, from + window); i++)
      if (value(i) <= value(least)) least = i;
    kept.add(least);
  }
  return [...kept].sort((x, y) => x - y).map((i) => keys(hashes)[i]!);
}

describe('shingle hashes', () => {
  it('are those of each shingle on its own, so equal shingles have equal hashes', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 7 }), (text, size) => {
        const vocabulary = new Vocabulary();
        const terms = termsOf(text, vocabulary);
        const rolled = keys(shingleHashes(terms, vocabulary, size));
        const alone = rolled.map(
          (_, i) => keys(shingleHashes(terms.slice(i, i + size), vocabulary, size))[0],
        );
        expect(rolled).toEqual(alone);
        expect(rolled).toHaveLength(Math.max(0, text.length - size + 1));
      }),
    );
  });

  it('differ where shingles differ, order included', () => {
    const vocabulary = new Vocabulary();
    const seen = new Map<string, string>();
    const alphabet = ['ferry', 'sand', 'port', 'tug', 'crew', 'fog', 'gate', 'lock'];
    for (let n = 0; n < 8 ** 5; n++) {
      const text = Array.from({ length: 5 }, (_, i) => alphabet[Math.floor(n / 8 ** i) % 8]!);
      const key = keys(shingleHashes(termsOf(text, vocabulary), vocabulary, 5))[0]!;
      expect(seen.get(key)).toBeUndefined();
      seen.set(key, text.join(' '));
    }
  });

  it('do not depend on the words met before', () => {
    const used = new Vocabulary();
    'some other words came first'.split(' ').forEach((word) => used.idOf(word));
    const fresh = new Vocabulary();
    const text = 'the ferry ran aground in fog'.split(' ');
    expect(keys(shingleHashes(termsOf(text, used), used, 5))).toEqual(
      keys(shingleHashes(termsOf(text, fresh), fresh, 5)),
    );
  });
});

describe('winnowing', () => {
  it('keeps what the definition keeps', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        (text, size, window) => {
          const vocabulary = new Vocabulary();
          const hashes = shingleHashes(termsOf(text, vocabulary), vocabulary, size);
          expect(keys(winnow(hashes, window))).toEqual(naiveWinnow(hashes, window));
        },
      ),
    );
  });

  it('is sure to keep a common fingerprint of texts that share a run of size + window − 1 words', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 8, maxLength: 8 }),
        (before, after, run) => {
          const vocabulary = new Vocabulary();
          const print = (text: string[]): Set<string> =>
            new Set(keys(winnow(shingleHashes(termsOf(text, vocabulary), vocabulary, 5), 4)));
          const one = print([...before, ...run, ...after]);
          const other = print([...after, ...run]);
          expect([...one].some((key) => other.has(key))).toBe(true);
        },
      ),
    );
  });

  it('keeps about 2 in window + 1 of random hashes', () => {
    const vocabulary = new Vocabulary();
    const text = Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919) % 15_013}`);
    const { length } = winnow(shingleHashes(termsOf(text, vocabulary), vocabulary, 5), 4);
    expect(length / 20_000).toBeCloseTo(2 / 5, 1);
  });
});

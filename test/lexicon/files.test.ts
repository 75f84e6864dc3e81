import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRelations, packVectors } from '../../scripts/lexicon/pack.js';
import type { StemPair } from '../../scripts/lexicon/pack.js';
import { AssetError } from '../../src/errors.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import type { Lexicon } from '../../src/model/lexicon.js';

const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 1, maxLength: 4 });
const pairs = fc.array(
  fc.tuple(stem, stem).filter(([a, b]) => a !== b),
  { maxLength: 30 },
);
const DIMENSIONS = 5;
const vectors = fc.array(
  fc.tuple(
    stem,
    fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS }),
  ),
  { maxLength: 20 },
);

const cosine = (a: readonly number[], b: readonly number[]): number => {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, d) => sum + v * y[d]!, 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
};
const has = (list: readonly StemPair[], a: string, b: string): boolean =>
  list.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

describe('what is packed is what is read', () => {
  it('for any vectors and relations together, whatever the other file holds', () => {
    fc.assert(
      fc.property(vectors, pairs, pairs, fc.array(stem), (listed, synonyms, antonyms, others) => {
        const known = new Map(listed);
        const lexicon = lexiconOf({
          vectors: packVectors(known, DIMENSIONS),
          relations: packRelations(synonyms, antonyms),
        })!;
        const stems = new Set([...known.keys(), ...[...synonyms, ...antonyms].flat(), ...others]);
        for (const a of stems) {
          const isKnown = known.has(a) || [...synonyms, ...antonyms].flat().includes(a);
          expect(lexicon.row(a) >= 0, a).toBe(isKnown);
          for (const b of stems) {
            const [x, y] = [lexicon.row(a), lexicon.row(b)];
            expect(lexicon.areSynonyms(x, y)).toBe(has(synonyms, a, b));
            expect(lexicon.areAntonyms(x, y)).toBe(has(antonyms, a, b));
            const [v, w] = [known.get(a), known.get(b)];
            expect(Math.abs(lexicon.cosine(x, y) - (v && w ? cosine(v, w) : 0))).toBeLessThan(0.02);
          }
        }
      }),
    );
  });

  it('adding a vector adds its unit vector, weighted', () => {
    const lexicon = lexiconOf({ vectors: packVectors(new Map([['x', [3, 0, 4]]]), 3) })!;
    const sum = Float64Array.of(1, 1, 1);
    expect(lexicon.addVector(lexicon.row('x'), 10, sum)).toBe(true);
    [7, 1, 9].forEach((value, d) => {
      expect(sum[d]).toBeCloseTo(value, 1);
    });
    const before = [...sum];
    expect(lexicon.addVector(lexicon.row('y'), 10, sum)).toBe(false);
    expect([...sum]).toEqual(before);
  });
});

describe('a lexicon with one of its files', () => {
  const sayings = (lexicon: Lexicon) => {
    const [a, b] = [lexicon.row('big'), lexicon.row('larg')];
    return {
      dimensions: lexicon.dimensions,
      cosine: lexicon.cosine(a, b) > 0.9,
      synonyms: lexicon.areSynonyms(a, b),
      added: lexicon.addVector(a, 1, new Float64Array(2)),
    };
  };
  const relations = packRelations([['big', 'larg']], []);
  const vectors = packVectors(
    new Map([
      ['big', [1, 2]],
      ['larg', [1, 2]],
    ]),
    2,
  );

  it('knows what that file holds, and nothing else', () => {
    expect(sayings(lexiconOf({ relations })!)).toEqual({
      dimensions: 0,
      cosine: false,
      synonyms: true,
      added: false,
    });
    expect(sayings(lexiconOf({ vectors })!)).toEqual({
      dimensions: 2,
      cosine: true,
      synonyms: false,
      added: true,
    });
    expect(lexiconOf({})).toBeUndefined();
  });
});

describe('a file that is not as it was made', () => {
  const sound = packVectors(new Map([['x', [1, 2, 3, 4]]]), 4);
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = sound.slice();
    bytes[at] = value;
    return bytes;
  };
  const cut = (bytes: Uint8Array, end: number): Uint8Array => bytes.slice(0, end);

  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'the word vectors are cut off or damaged'],
    ['a header cut short', cut(sound, 12), 'the word vectors are cut off or damaged'],
    ['a last word cut off', cut(sound, sound.length - 4), 'the word vectors are cut off or damaged'],
    ['a last byte cut off', cut(sound, sound.length - 1), 'the word vectors are cut off or damaged'],
    [
      'something behind the end',
      Uint8Array.of(...sound, 0, 0, 0, 0),
      'the word vectors are cut off or damaged',
    ],
    ['a value changed', changed(sound.length - 2, 99), 'the word vectors are cut off or damaged'],
    ['more rows than there are', changed(12, 200), 'the word vectors are cut off or damaged'],
    ['another version', changed(4, 2), 'the word vectors are of version 2, not 1'],
    ['another kind of file', packRelations([], []), 'the word vectors are no such file'],
    [
      'text',
      new TextEncoder().encode('not what was asked for, at all'),
      'the word vectors are cut off or damaged',
    ],
  ])('%s: says what is wrong and what to do', (_, vectors, message) => {
    const read = () => lexiconOf({ vectors });
    expect(read).toThrow(AssetError);
    expect(read).toThrow(message);
  });

  it('is told whatever is changed', () => {
    const relations = packRelations([['a', 'b']], [['a', 'c']]);
    fc.assert(
      fc.property(fc.nat(relations.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = relations.slice();
        bytes[at]! ^= change;
        expect(() => lexiconOf({ relations: bytes })).toThrow(AssetError);
      }),
    );
  });

  it('is told wherever it is cut off', () => {
    const relations = packRelations([['a', 'b']], [['a', 'c']]);
    for (let end = 0; end < relations.length; end++)
      expect(() => lexiconOf({ relations: cut(relations, end) })).toThrow(AssetError);
  });
});

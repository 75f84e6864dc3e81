import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHINGLE_SIZE, matchableTerms } from '../../src/fingerprint/profile.js';
import { shingleHashes } from '../../src/fingerprint/shingles.js';
import { shinglesOf } from '../../src/judge/measures.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { segment } from '../../src/segment/segment.js';

const vocabulary = new Vocabulary();

describe('the shingles of a text', () => {
  const words = fc.array(fc.constantFrom('ferry', 'fog', 'tug', 'crew', 'sank', 'the', 'of'), {
    maxLength: 60,
  });

  it.each([1, 60])('are distinct and ascending, in a text %d times as long', (times) => {
    fc.assert(
      fc.property(words, (some) => {
        const text = segment(`${some.join(' ')} `.repeat(times), vocabulary);
        const { length, high, low } = shingleHashes(matchableTerms(text), vocabulary, SHINGLE_SIZE);
        const numbers = Array.from({ length }, (_, i) => high[i]! * 2 ** 20 + Math.floor(low[i]! / 2 ** 12));
        expect([...shinglesOf(text, vocabulary)]).toEqual([...new Set(numbers)].sort((x, y) => x - y));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { shingleHashes } from '../../../src/fingerprint/shingles.js';
import { templateShingles } from '../../../src/judge/boilerplate/shingles.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();
const text = segment(
  'The ferry ran aground on Monday. Write to the night desk in Foundry Lane. Call us by day or by night. Nobody was hurt.',
  vocabulary,
);

/** How many shingles each run of template sentences has. */
const runs = (...carriers: readonly number[]): number[] =>
  Array.from(templateShingles(text, Uint32Array.from(carriers), vocabulary), ({ length }) => length);

describe('shingles of templates', () => {
  it('lie in template sentences, and run on from one to the next', () => {
    expect(runs(0, 0, 0, 0)).toEqual([]);
    expect(runs(0, 3, 0, 0)).toEqual([8 - 4]);
    expect(runs(0, 3, 1, 0)).toEqual([8 + 7 - 4]);
    expect(runs(3, 0, 0, 3)).toEqual([6 - 4, 0]);
  });

  it('are those that any text with these sentences has', () => {
    const [found] = templateShingles(text, Uint32Array.of(0, 3, 0, 0), vocabulary);
    const alone = segment('Write to the night desk in Foundry Lane.', vocabulary).tokens.term;
    expect(found).toEqual(shingleHashes(alone, vocabulary, 5));
  });
});

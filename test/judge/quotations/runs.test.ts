import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/judge/quotations/runs.js';
import type { Run } from '../../../src/judge/quotations/runs.js';
import { quotedWords } from '../../../src/judge/quotations/wording.js';
import type { QuotedWords } from '../../../src/judge/quotations/wording.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

/** Terms of word `i` and the next as one, where they stand together. */
const pairAt = ({ term, part }: QuotedWords, i: number): string | undefined =>
  part[i] !== undefined && part[i] === part[i + 1] ? `${term[i]} ${term[i + 1]}` : undefined;

/** Pairs of neighbours in fewer than 17 places, by their place. */
function pairsOf(words: QuotedWords): (string | undefined)[] {
  const all = Array.from({ length: words.length }, (_, i) => pairAt(words, i));
  return all.map((pair) => (all.filter((other) => other === pair).length > 16 ? undefined : pair));
}

function expected(a: QuotedWords, b: QuotedWords): Run[] {
  const [inA, inB] = [pairsOf(a), pairsOf(b)];
  const isShared = (i: number, j: number): boolean => inA[i] !== undefined && inA[i] === inB[j];
  const runs: Run[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (!isShared(i, j) || isShared(i - 1, j - 1)) continue;
      let length = 1;
      while (isShared(i + length - 1, j + length - 1)) length++;
      runs.push({ a: i, b: j, length });
    }
  return runs;
}

describe('the runs that two texts share', () => {
  it('are all stretches of pairs of neighbours that both have, but for those in many places', () => {
    const quotation = fc
      .array(fc.constantFrom('bridge', 'river', 'harbour', 'ferry'), { minLength: 1, maxLength: 40 })
      .map((words) => `“${words.join(' ')},” he said.`);
    const text = fc.array(quotation, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const vocabulary = new Vocabulary();
        const a = quotedWords(segment(one, vocabulary), vocabulary);
        const b = quotedWords(segment(other, vocabulary), vocabulary);
        expect(sharedRuns(a, b)).toEqual(expected(a, b));
      }),
    );
  });
});

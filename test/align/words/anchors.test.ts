import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/align/words/anchors.js';
import { Words } from '../../../src/align/words/sentence.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { WordClass } from '../../../src/lexicon/wordclass.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();
const sentence = fc.array(fc.constantFrom('ferry', 'fog', 'tug', 'the', 'of', 'and', 'a'), {
  minLength: 1,
  maxLength: 16,
});

const wordsOf = (words: readonly string[]): Words => {
  const taken = new Words(vocabulary);
  taken.take(segment(words.join(' '), vocabulary), 0);
  return taken;
};

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly rank: number;
}

/** Counterparts in b of the words of a: all pairs of equal words in the order of their runs, as far as both are free. */
function naive(a: Words, b: Words): number[] {
  const [n, m] = [a.length, b.length];
  const equal = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < n && j < m && a.term[i] === b.term[j];
  const cells: Cell[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      if (!equal(i, j)) continue;
      let first = 0;
      while (equal(i - first - 1, j - first - 1)) first++;
      let size = 0;
      let content = 0;
      for (; equal(i - first + size, j - first + size); size++)
        if (a.kind[i - first + size] === WordClass.content) content++;
      if (content === 0 && size < Math.min(3, n, m)) continue;
      cells.push({ i, j, rank: content * 4 + size - Math.abs((i - first) / n - (j - first) / m) });
    }
  const toB = new Array<number>(n).fill(-1);
  for (const { i, j } of cells.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j))
    if (toB[i]! < 0 && !toB.includes(j)) toB[i] = j;
  return toB;
}

describe('anchors', () => {
  it('are the pairs of equal words, those of the best runs first', () => {
    // Room is kept from one pair of sentences to the next.
    const anchors = new Anchors();
    fc.assert(
      fc.property(sentence, sentence, (one, two) => {
        const [a, b] = [wordsOf(one), wordsOf(two)];
        const expected = naive(a, b);
        anchors.find(a, b);
        expect([...anchors.toB.subarray(0, a.length)]).toEqual(expected);
        expect([...anchors.toA.subarray(0, b.length)]).toEqual(
          Array.from({ length: b.length }, (_, j) => expected.indexOf(j)),
        );
        expect(anchors.length).toBe(expected.filter((j) => j >= 0).length);
      }),
    );
  });
});

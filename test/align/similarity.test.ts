import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarities } from '../../src/align/similarity.js';
import { both, texts, vocabulary } from './fixture.js';
import type { Alignable } from '../../src/align/proposals.js';
import type { Rows } from '../../src/align/vectors.js';

/** Terms of each row, as often as they occur. */
const bagsOf = ({ text: { sentences, tokens } }: Alignable, rows: Rows): number[][] =>
  Array.from({ length: rows.length }, (_, r) => [
    ...tokens.term.slice(sentences.firstToken[rows.sentence[r]!], sentences.firstToken[rows.last[r]! + 1]),
  ]);

describe('the similarity of rows', () => {
  it('is the cosine of tf·ln((N + 5½)/sf) vectors, sf + 2½ for function words, as a plain sum says', () => {
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const { a, b, vectors } = both(one, two);
        const matrix = similarities(vectors);
        const [ofA, ofB] = [bagsOf(a, vectors.a), bagsOf(b, vectors.b)];
        const all = [...ofA, ...ofB];
        const idf = (term: number): number =>
          Math.log(
            (all.length + 5.5) /
              (all.filter((bag) => bag.includes(term)).length + (vocabulary.isStopWord(term) ? 2.5 : 0)),
          );
        const weight = (bag: number[], term: number): number =>
          bag.filter((t) => t === term).length * idf(term);
        const dot = (x: number[], y: number[]): number =>
          [...new Set(x)].reduce((sum, term) => sum + weight(x, term) * weight(y, term), 0);
        const naive = new Map<string, { cosine: number; information: number }>();
        ofA.forEach((x, r) => {
          ofB.forEach((y, c) => {
            const cosine = dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
            const shared = [...new Set(x)].filter((term) => y.includes(term));
            const information = shared.reduce((sum, term) => sum + idf(term), 0);
            if (cosine >= 0.0499) naive.set(`${r},${c}`, { cosine, information });
          });
        });
        let last = '';
        for (let r = 0; r < matrix.rows; r++)
          for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
            last = `${r},${matrix.b[i]}`;
            expect(matrix.cosine[i]).toBeCloseTo(naive.get(last)!.cosine, 9);
            expect(matrix.information[i]).toBeCloseTo(naive.get(last)!.information, 9);
            naive.delete(last);
          }
        for (const { cosine } of naive.values()) expect(cosine).toBeLessThan(0.0501);
      }),
    );
  });

  it('of two very long texts is found within bounds, by the rarer words', () => {
    const long = (name: string): string =>
      Array.from(
        { length: 20_000 },
        (_, i) => `The ${name} of the ferry and the fog in ${i} is a matter.`,
      ).join(' ');
    const { vectors } = both(long('first'), long('second'));
    const matrix = similarities(vectors);
    expect(matrix.rows).toBe(20_000);
    expect(matrix.b.length).toBeLessThan(100_000);
  });
});

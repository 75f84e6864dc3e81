import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMeaning } from '../../src/align/meaning.js';
import { alignDefaults } from '../../src/align/options.js';
import { findSeeds } from '../../src/align/seeds.js';
import { similarities } from '../../src/align/similarity.js';
import type { SentenceTerms } from '../../src/align/terms.js';
import { pairVectors } from '../../src/align/vectors.js';
import type { Rows } from '../../src/align/vectors.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { alignable, texts } from './fixture.js';

const DIMENSIONS = 5;

/** Knows a vector for most stems, and nothing else. */
class Hashes implements Lexicon {
  readonly dimensions = DIMENSIONS;

  row = (stem: string): number => (hashOf(stem).low % 7 === 0 ? -1 : hashOf(stem).low);

  vector = (row: number): number[] =>
    Array.from({ length: DIMENSIONS }, (_, d) => ((row >>> (5 * d)) % 32) / 16 - 1);

  addVector(row: number, weight: number, sum: Float64Array): boolean {
    if (row < 0) return false;
    this.vector(row).forEach((value, d) => (sum[d]! += weight * value));
    return true;
  }

  cosine = (): number => 0;
  areSynonyms = (): boolean => false;
  areAntonyms = (): boolean => false;
}

const vocabulary = new Vocabulary(new Hashes());

function unit(values: number[]): number[] {
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return norm === 0 ? values : values.map((value) => value / norm);
}

/** Meanings of the rows of a side, before the mean is taken off. */
const meaningsOf = ({ first, weight, length }: Rows, { distinct, term }: SentenceTerms): number[][] =>
  Array.from({ length }, (_, r) => {
    const sum = new Float64Array(DIMENSIONS);
    for (let i = first[r]!; i < first[r + 1]!; i++)
      vocabulary.addVector(distinct[term[i]!]!, weight[i]!, sum);
    return unit([...sum]);
  });

describe('meaning', () => {
  it('adds the cells whose terms and meanings together stand out', () => {
    const repeated = fc.tuple(texts, texts, texts).map(([x, y, z]) => [`${x} ${y}`, `${z} ${x}`] as const);
    fc.assert(
      fc.property(repeated, ([one, two]) => {
        const [a, b] = [alignable(one, vocabulary), alignable(two, vocabulary)];
        const vectors = pairVectors(a.terms, b.terms);
        const matrix = similarities(vectors);
        const literal = findSeeds(vectors, matrix, [], alignDefaults.seeds);
        const terms = { a: a.terms, b: b.terms };
        const found = withMeaning(literal, vectors, matrix, terms, vocabulary, alignDefaults.meaning);

        const sides = [meaningsOf(vectors.a, a.terms), meaningsOf(vectors.b, b.terms)] as const;
        const rows = sides.flat();
        const mean = Array.from({ length: DIMENSIONS }, (_, d) =>
          rows.reduce((sum, row) => sum + row[d]! / rows.length, 0),
        );
        const [ofA, ofB] = sides.map((side) =>
          side.map((row) =>
            row.every((value) => value === 0) ? row : unit(row.map((value, d) => value - mean[d]!)),
          ),
        ) as [number[][], number[][]];
        const { weight, competition, faint } = alignDefaults.meaning;
        const score = ofA.map((x, r) =>
          ofB.map((y, c) => {
            const dot = x.reduce((sum, value, d) => sum + value * y[d]!, 0);
            const of = matrix.b.subarray(matrix.first[r], matrix.first[r + 1]).indexOf(c);
            return (of < 0 ? 0 : matrix.cosine[matrix.first[r]! + of]!) + weight * Math.max(0, dot);
          }),
        );
        const rival = (scores: readonly number[], own: number): number => {
          const [best = 0, next = 0] = scores.toSorted((x, y) => y - x);
          return own === best ? next : best;
        };
        const margins = score.flatMap((row, r) =>
          row.map((own, c) => {
            const column = score.map((other) => other[c]!);
            const isSeed = literal.a.some((x, i) => x === r && literal.b[i] === c);
            const margin = own - competition * (rival(row, own) + rival(column, own));
            return { cell: `${r} ${c}`, isSeed, margin };
          }),
        );
        expect(Array.from(found.a, (r, i) => `${r} ${found.b[i]!}`)).toEqual(
          margins.filter(({ isSeed, margin }) => isSeed || margin >= faint).map(({ cell }) => cell),
        );
      }),
    );
  });
});

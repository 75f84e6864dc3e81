import type { Vocabulary } from '../lexicon/vocabulary.js';
import { Rivals } from './rivals.js';
import { SeedTier } from './seeds.js';
import type { Seeds } from './seeds.js';
import type { Similarities } from './similarity.js';
import type { SentenceTerms } from './terms.js';
import type { PairVectors, Rows } from './vectors.js';

export interface MeaningOptions {
  /** Weight of the cosine of meanings beside that of terms. */
  readonly weight: number;
  /** Share of the second-best similarity of either sentence that is taken off a margin, 0 to ½. */
  readonly competition: number;
  /** Least margin of the two together for a seed that counts beside others, and for one that stands alone. */
  readonly faint: number;
  readonly alone: number;
}

/** Cells compared for a pair at the most. */
const MOST_CELLS = 1_000_000;

/**
 * Meaning of each row: the weighted sum of its words' vectors, less the mean of all rows of the pair, of unit length;
 * nought where no word of it is known.
 * What the whole story is about is in every row and tells none from another (after Arora, Liang and Ma, 2017, who take
 * the common component out of a corpus).
 */
function meaningsOf(
  vectors: PairVectors,
  terms: { a: SentenceTerms; b: SentenceTerms },
  vocabulary: Vocabulary,
) {
  const { dimensions } = vocabulary;
  const summed = (rows: Rows, { distinct }: SentenceTerms): Float64Array[] => {
    const termOf = new Map<number, number>();
    rows.number.forEach((number, i) => termOf.set(number, distinct[i]!));
    return Array.from({ length: rows.length }, (_, r) => {
      const sum = new Float64Array(dimensions);
      for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++)
        vocabulary.addVector(termOf.get(rows.term[i]!)!, rows.weight[i]!, sum);
      return unit(sum);
    });
  };
  const [a, b] = [summed(vectors.a, terms.a), summed(vectors.b, terms.b)];
  const mean = new Float64Array(dimensions);
  for (const row of [...a, ...b]) row.forEach((value, d) => (mean[d]! += value / (a.length + b.length)));
  // A row of unknown words means nothing, and is not to be like another of that kind.
  const centred = (row: Float64Array): Float64Array =>
    row.some((value) => value !== 0) ? unit(row.map((value, d) => value - mean[d]!)) : row;
  return { a: a.map(centred), b: b.map(centred) };
}

function unit(vector: Float64Array): Float64Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const norm = Math.sqrt(sum);
  return norm === 0 ? vector : vector.map((value) => value / norm);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

/** Cosine of the terms of every cell, row by row; 0 where it is negligible. */
function cosinesOf(matrix: Similarities): Float64Array {
  const cosine = new Float64Array(matrix.rows * matrix.columns);
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++)
      cosine[r * matrix.columns + matrix.b[i]!] = matrix.cosine[i]!;
  return cosine;
}

/**
 * Seeds with those added that stand out by meaning and terms together, for texts that tell one story: a heavy rewrite
 * keeps the sense of a sentence where it keeps none of its words. The same seeds where no meanings are known.
 */
export function withMeaning(
  seeds: Seeds,
  vectors: PairVectors,
  matrix: Similarities,
  terms: { readonly a: SentenceTerms; readonly b: SentenceTerms },
  vocabulary: Vocabulary,
  options: MeaningOptions,
): Seeds {
  const { rows, columns } = matrix;
  if (vocabulary.dimensions === 0 || rows * columns > MOST_CELLS) return seeds;
  const meanings = meaningsOf(vectors, terms, vocabulary);
  const cosine = cosinesOf(matrix);
  const rivals = new Rivals(rows, columns, options.competition);
  const score = cosine.map((ofTerms, cell) => {
    const [r, c] = [Math.floor(cell / columns), cell % columns];
    const both = ofTerms + options.weight * Math.max(0, dot(meanings.a[r]!, meanings.b[c]!));
    rivals.note(r, c, both);
    return both;
  });
  const known = new Map<number, number>();
  for (let i = 0; i < seeds.length; i++) known.set(seeds.a[i]! * columns + seeds.b[i]!, i);
  const cells: { a: number; b: number; cell: number; seed: number | undefined; alone: boolean }[] = [];
  score.forEach((both, cell) => {
    const [a, b] = [Math.floor(cell / columns), cell % columns];
    const margin = rivals.margin(a, b, both);
    const seed = known.get(cell);
    if (seed !== undefined || margin >= options.faint)
      cells.push({ a, b, cell, seed, alone: margin >= options.alone });
  });
  const tierOf = (seed: number | undefined): number =>
    seed === undefined ? SeedTier.faint : seeds.tier[seed]!;
  return {
    length: cells.length,
    a: Uint32Array.from(cells, ({ a }) => a),
    b: Uint32Array.from(cells, ({ b }) => b),
    similarity: Float64Array.from(cells, ({ cell }) => cosine[cell]!),
    surplus: Float64Array.from(cells, ({ seed }) => (seed === undefined ? 0 : seeds.surplus[seed]!)),
    tier: Uint8Array.from(cells, ({ seed, alone }) => Math.max(tierOf(seed), alone ? SeedTier.weak : 0)),
    isCounterpart: Uint8Array.from(cells, ({ seed, alone }) =>
      alone || (seed !== undefined && seeds.isCounterpart[seed]) ? 1 : 0,
    ),
  };
}

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
 * Meanings of the rows of both sides, row after row: the weighted sum of a row's words' vectors, less the mean of all
 * rows of the pair, of unit length; nought where no word of it is known.
 * What the whole story is about is in every row and tells none from another (after Arora, Liang and Ma, 2017, who take
 * the common component out of a corpus).
 */
function meaningsOf(
  vectors: PairVectors,
  terms: { a: SentenceTerms; b: SentenceTerms },
  vocabulary: Vocabulary,
): { readonly a: Float64Array; readonly b: Float64Array } {
  const { dimensions } = vocabulary;
  const a = summed(vectors.a, terms.a, vocabulary);
  const b = summed(vectors.b, terms.b, vocabulary);
  const rows = vectors.a.length + vectors.b.length;
  const mean = new Float64Array(dimensions);
  for (const side of [a, b])
    for (let at = 0; at < side.length; at += dimensions)
      for (let d = 0; d < dimensions; d++) mean[d]! += side[at + d]! / rows;
  for (const side of [a, b])
    for (let at = 0; at < side.length; at += dimensions) {
      // A row of unknown words means nothing, and is not to be like another of that kind.
      if (isNought(side, at, dimensions)) continue;
      for (let d = 0; d < dimensions; d++) side[at + d]! -= mean[d]!;
      toUnit(side, at, dimensions);
    }
  return { a, b };
}

/** Sums of the vectors of the words of each row, of unit length. */
function summed(
  { first, weight, length }: Rows,
  { distinct, term }: SentenceTerms,
  vocabulary: Vocabulary,
): Float64Array {
  const { dimensions } = vocabulary;
  const all = new Float64Array(length * dimensions);
  for (let r = 0; r < length; r++) {
    const sum = all.subarray(r * dimensions, (r + 1) * dimensions);
    for (let i = first[r]!; i < first[r + 1]!; i++)
      vocabulary.addVector(distinct[term[i]!]!, weight[i]!, sum);
    toUnit(all, r * dimensions, dimensions);
  }
  return all;
}

function isNought(values: Float64Array, at: number, length: number): boolean {
  for (let d = at; d < at + length; d++) if (values[d] !== 0) return false;
  return true;
}

/** Gives a stretch of numbers unit length; noughts stay. */
function toUnit(values: Float64Array, at: number, length: number): void {
  let sum = 0;
  for (let d = at; d < at + length; d++) sum += values[d]! * values[d]!;
  const norm = Math.sqrt(sum);
  if (norm !== 0) for (let d = at; d < at + length; d++) values[d]! /= norm;
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
  const { dimensions } = vocabulary;
  const score = new Float64Array(rows * columns);
  for (let r = 0, cell = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, cell++) {
      let dot = 0;
      for (let d = 0, i = r * dimensions, j = c * dimensions; d < dimensions; d++, i++, j++)
        dot += meanings.a[i]! * meanings.b[j]!;
      score[cell] = cosine[cell]! + options.weight * Math.max(0, dot);
      rivals.note(r, c, score[cell]!);
    }
  const cells: { a: number; b: number; cell: number; seed: number | undefined; alone: boolean }[] = [];
  // Seeds are in the order of the cells.
  let next = 0;
  for (let a = 0, cell = 0; a < rows; a++)
    for (let b = 0; b < columns; b++, cell++) {
      const margin = rivals.margin(a, b, score[cell]!);
      const isSeed = next < seeds.length && seeds.a[next] === a && seeds.b[next] === b;
      const seed = isSeed ? next++ : undefined;
      if (isSeed || margin >= options.faint) cells.push({ a, b, cell, seed, alone: margin >= options.alone });
    }
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

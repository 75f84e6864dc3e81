import type { Vocabulary } from '../lexicon/vocabulary.js';
import { dotsOf } from './dots.js';
import { Rivals } from './rivals.js';
import { kept, roomIn } from './room.js';
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

/** Cosine of the terms of rows that may be the same. */
const ALIKE = 1 - 1e-6;

/** Room for the meanings of the rows of a pair, for one sum of vectors and their mean. */
let meaningsA = new Float64Array(4096);
let meaningsB = new Float64Array(4096);
let sum = new Float64Array(128);
let mean = new Float64Array(128);
/** Room for the cosines of terms, by cells, and those of meanings. */
let ofTerms = new Float64Array(1024);
let ofMeanings = new Float64Array(1024);

/**
 * Puts the meanings of the rows of both sides in their room, row after row: the weighted sum of a row's words' vectors,
 * less the mean of all rows of the pair, of unit length; nought where no word of it is known.
 * What the whole story is about is in every row and tells none from another (after Arora, Liang and Ma, 2017, who take
 * the common component out of a corpus).
 */
function findMeanings(
  { a, b }: PairVectors,
  matrix: Similarities,
  terms: { a: SentenceTerms; b: SentenceTerms },
  vocabulary: Vocabulary,
): void {
  const { dimensions } = vocabulary;
  meaningsA = roomIn(meaningsA, a.length * dimensions);
  meaningsB = roomIn(meaningsB, b.length * dimensions);
  sum = roomIn(sum, dimensions);
  mean = roomIn(mean, dimensions);
  mean.fill(0, 0, dimensions);
  const rows = a.length + b.length;
  for (let r = 0; r < a.length; r++) {
    sumUp(a, r, terms.a, vocabulary);
    take(sum, 0, meaningsA, r * dimensions, dimensions, rows);
  }
  const copied = copiedIn(a, b, matrix);
  for (let r = 0; r < b.length; r++) {
    const isCopied = copied[r]! >= 0;
    if (!isCopied) sumUp(b, r, terms.b, vocabulary);
    take(
      isCopied ? meaningsA : sum,
      isCopied ? copied[r]! * dimensions : 0,
      meaningsB,
      r * dimensions,
      dimensions,
      rows,
    );
  }
  lessMean(meaningsA, a.length, dimensions);
  lessMean(meaningsB, b.length, dimensions);
}

/** Rows of a with the very terms and weights of each row of b; −1 where there is none. */
function copiedIn(a: Rows, b: Rows, { rows, columns, first, b: column, cosine }: Similarities): Int32Array {
  const copied = new Int32Array(columns).fill(-1);
  for (let r = 0; r < rows; r++)
    for (let i = first[r]!; i < first[r + 1]!; i++)
      if (cosine[i]! > ALIKE && isSameRow(a, r, b, column[i]!)) copied[column[i]!] = r;
  return copied;
}

function isSameRow(a: Rows, r: number, b: Rows, column: number): boolean {
  const fromA = a.first[r]!;
  const fromB = b.first[column]!;
  const length = a.first[r + 1]! - fromA;
  if (b.first[column + 1]! - fromB !== length) return false;
  for (let k = 0; k < length; k++)
    if (a.term[fromA + k] !== b.term[fromB + k] || a.weight[fromA + k] !== b.weight[fromB + k]) return false;
  return true;
}

/** Puts the sum of the vectors of the words of a row, of unit length, in its room. */
function sumUp(
  { first, weight }: Rows,
  row: number,
  { distinct, term }: SentenceTerms,
  vocabulary: Vocabulary,
): void {
  const { dimensions } = vocabulary;
  sum.fill(0, 0, dimensions);
  for (let i = first[row]!; i < first[row + 1]!; i++)
    vocabulary.addVector(distinct[term[i]!]!, weight[i]!, sum);
  toUnit(sum, 0, dimensions);
}

/** Puts a row's meaning in its place, and adds its share to the mean. */
function take(
  from: Float64Array,
  at: number,
  meanings: Float64Array,
  to: number,
  dimensions: number,
  rows: number,
): void {
  for (let d = 0; d < dimensions; d++) {
    const value = from[at + d]!;
    meanings[to + d] = value;
    mean[d]! += value / rows;
  }
}

/** Takes the mean off each row, and gives it unit length again. */
function lessMean(meanings: Float64Array, length: number, dimensions: number): void {
  for (let r = 0, at = 0; r < length; r++, at += dimensions) {
    // A row of unknown words means nothing, and is not to be like another of that kind.
    if (isNought(meanings, at, dimensions)) continue;
    for (let d = 0; d < dimensions; d++) meanings[at + d]! -= mean[d]!;
    toUnit(meanings, at, dimensions);
  }
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

/** Puts the cosines of the terms of every cell in their room, row by row; 0 where they are negligible. */
function findCosines({ rows, columns, first, b, cosine }: Similarities): void {
  ofTerms = roomIn(ofTerms, rows * columns);
  ofTerms.fill(0, 0, rows * columns);
  for (let r = 0; r < rows; r++)
    for (let i = first[r]!; i < first[r + 1]!; i++) ofTerms[r * columns + b[i]!] = cosine[i]!;
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
  findMeanings(vectors, matrix, terms, vocabulary);
  findCosines(matrix);
  ofMeanings = roomIn(ofMeanings, rows * columns + 3);
  dotsOf(meaningsA, rows, meaningsB, columns, vocabulary.dimensions, ofMeanings);
  meaningsA = kept(meaningsA);
  meaningsB = kept(meaningsB);
  const rivals = new Rivals(rows, columns, options.competition);
  const score = ofMeanings;
  for (let r = 0, cell = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, cell++) {
      score[cell] = ofTerms[cell]! + options.weight * Math.max(0, ofMeanings[cell]!);
      rivals.note(r, c, score[cell]!);
    }
  // Seeds are in the order of the cells.
  const chosen: number[] = [];
  const seedOf: number[] = [];
  const isAlone: number[] = [];
  let next = 0;
  for (let a = 0, cell = 0; a < rows; a++)
    for (let b = 0; b < columns; b++, cell++) {
      const margin = rivals.margin(a, b, score[cell]!);
      const isSeed = next < seeds.length && seeds.a[next] === a && seeds.b[next] === b;
      if (!isSeed && margin < options.faint) continue;
      chosen.push(cell);
      seedOf.push(isSeed ? next++ : -1);
      isAlone.push(margin >= options.alone ? 1 : 0);
    }
  return joined(seeds, chosen, seedOf, isAlone, columns);
}

/**
 * Seeds of the chosen cells.
 *
 * @param seedOf seed that each was already; −1 for the others, which are faint
 * @param isAlone 1 for those that stand alone
 */
function joined(
  seeds: Seeds,
  chosen: readonly number[],
  seedOf: readonly number[],
  isAlone: readonly number[],
  columns: number,
): Seeds {
  const { length } = chosen;
  const all = {
    length,
    a: new Uint32Array(length),
    b: new Uint32Array(length),
    similarity: new Float64Array(length),
    surplus: new Float64Array(length),
    tier: new Uint8Array(length),
    isCounterpart: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    const cell = chosen[i]!;
    const seed = seedOf[i]!;
    const isSeed = seed >= 0;
    all.a[i] = Math.floor(cell / columns);
    all.b[i] = cell % columns;
    all.similarity[i] = ofTerms[cell]!;
    all.surplus[i] = isSeed ? seeds.surplus[seed]! : 0;
    const tier = isSeed ? seeds.tier[seed]! : SeedTier.faint;
    all.tier[i] = isAlone[i] === 1 ? Math.max(tier, SeedTier.weak) : tier;
    all.isCounterpart[i] = isAlone[i] === 1 || (isSeed && seeds.isCounterpart[seed] === 1) ? 1 : 0;
  }
  return all;
}

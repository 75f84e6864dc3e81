import type { Vocabulary } from '../lexicon/vocabulary.js';
import { bestRivals } from './rivals.js';
import { SeedTier } from './seeds.js';
import type { Seeds } from './seeds.js';
import type { Similarities } from './similarity.js';
import type { SentenceTerms } from './terms.js';
import type { PairVectors, Rows } from './vectors.js';

export interface MeaningOptions {
  /** Weight of the cosine of meanings beside that of terms. */
  readonly weight: number;
  /** Least margin of the two together for a seed that counts beside others, and for one that stands alone. */
  readonly faint: number;
  readonly alone: number;
}

/** Cells compared for a pair at the most. */
const MOST_CELLS = 1_000_000;

/**
 * Meaning of each row: the weighted sum of its words' vectors, less the mean of all rows of the pair, of unit length.
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
  const centred = (row: Float64Array): Float64Array => unit(row.map((value, d) => value - mean[d]!));
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

/**
 * Seeds with those added that stand out by meaning and terms together, for texts that tell one story: a heavy rewrite
 * keeps the sense of a sentence where it keeps none of its words.
 */
export function withMeaning(
  seeds: Seeds,
  vectors: PairVectors,
  matrix: Similarities,
  terms: { readonly a: SentenceTerms; readonly b: SentenceTerms },
  vocabulary: Vocabulary,
  isSameStory: boolean,
  options: MeaningOptions,
): Seeds {
  const [rows, columns] = [vectors.a.length, vectors.b.length];
  if (vocabulary.dimensions === 0 || rows * columns > MOST_CELLS) return seeds;
  const meanings = meaningsOf(vectors, terms, vocabulary);
  const score = new Float64Array(rows * columns);
  const cosine = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++)
      score[r * columns + c] = options.weight * Math.max(0, dot(meanings.a[r]!, meanings.b[c]!));
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      score[r * columns + matrix.b[i]!]! += matrix.cosine[i]!;
      cosine[r * columns + matrix.b[i]!] = matrix.cosine[i]!;
    }
  }
  const margin = bestRivals(score, rows, columns);
  const at = new Map<number, number>();
  for (let i = 0; i < seeds.length; i++) at.set(seeds.a[i]! * columns + seeds.b[i]!, i);
  const cells: { cell: number; tier: number; isCounterpart: number; surplus: number }[] = [];
  for (let cell = 0; cell < score.length; cell++) {
    const known = at.get(cell);
    const alone = isSameStory && margin(cell) >= options.alone;
    if (known !== undefined)
      cells.push({
        cell,
        tier: Math.max(seeds.tier[known]!, alone ? SeedTier.weak : 0),
        isCounterpart: Math.max(seeds.isCounterpart[known]!, Number(alone)),
        surplus: seeds.surplus[known]!,
      });
    else if (alone || margin(cell) >= options.faint)
      cells.push({
        cell,
        tier: alone ? SeedTier.weak : SeedTier.faint,
        isCounterpart: Number(alone),
        surplus: 0,
      });
  }
  return {
    length: cells.length,
    a: Uint32Array.from(cells, ({ cell }) => Math.floor(cell / columns)),
    b: Uint32Array.from(cells, ({ cell }) => cell % columns),
    similarity: Float64Array.from(cells, ({ cell }) => cosine[cell]!),
    surplus: Float64Array.from(cells, ({ surplus }) => surplus),
    tier: Uint8Array.from(cells, ({ tier }) => tier),
    isCounterpart: Uint8Array.from(cells, ({ isCounterpart }) => isCounterpart),
  };
}

import { SentenceRole } from '../model/segmented.js';
import type { RowPair } from './story.js';
import { Rivals } from './rivals.js';
import type { Similarities } from './similarity.js';
import type { PairVectors } from './vectors.js';

/** How much a seed needs beside it; the values of `Seeds.tier`. */
export const SeedTier = {
  /** Counts right beside another seed, between texts that have much in common. */
  faint: 0,
  /** Counts in a passage that has a strong seed. */
  weak: 1,
  /** Holds on its own. */
  strong: 2,
} as const;

/** Sentence pairs that may correspond, as columns in ascending order of a, then b. */
export interface Seeds {
  readonly length: number;
  /** Row of a, and row of b, in the pair's vectors. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Cosine, 0 to 1. */
  readonly similarity: Float64Array;
  /** Nats that the shared terms say beyond what the best of all sentence pairs shares by chance. */
  readonly surplus: Float64Array;
  /** A `SeedTier` each. */
  readonly tier: Uint8Array;
  /** 1 for those that hold on their own because the texts tell one story. */
  readonly isCounterpart: Uint8Array;
}

/** What a seed of each tier needs at least. */
export interface SeedOptions {
  /** Share of the second-best similarity of either sentence that is taken off a margin, 0 to ½. */
  readonly competition: number;
  readonly strong: Threshold;
  readonly weak: Threshold;
  readonly faint: Threshold;
  readonly related: RelatedOptions;
}

/** From when on two texts have much in common. */
export interface RelatedOptions {
  /** Shares of the rows with a strong seed: of one text, and of each. */
  readonly one: number;
  readonly each: number;
  /** Least number of such rows in each text. */
  readonly rows: number;
}

interface Threshold {
  /** Cosine less a share of its competitors', 0 to 1. */
  readonly margin: number;
  /** In nats. */
  readonly surplus: number;
}

/** More than sums of nats can differ by the order that they are taken in. */
const ROUNDING = 1e-6;

/** Sentences on either side of a seed within which a faint one counts. */
export const BESIDE = 2;

/**
 * Chooses seeds by the margin of their cosine over the best other candidate of either sentence, and by the information in their shared terms against the size of the search, in the manner
 * of an alignment's E-value (Karlin and Altschul, 1990). Competition lets thresholds be low: in a pair of texts on one
 * event every sentence resembles every other a little, and only a retelling stands out. A heading must hold on its own.
 *
 * @param counterparts rows that are seeds in any case
 */
export function findSeeds(
  { a: rowsA, b: rowsB }: PairVectors,
  matrix: Similarities,
  counterparts: readonly RowPair[],
  options: SeedOptions,
): Seeds {
  // Most pairs have no counterparts, whose list is then of another kind.
  const chosen = new Set<number>();
  for (let k = 0; k < counterparts.length; k++)
    chosen.add(counterparts[k]!.a * matrix.columns + counterparts[k]!.b);
  const isHeading = (r: number, column: number): boolean =>
    rowsA.role[r] === SentenceRole.heading || rowsB.role[column] === SentenceRole.heading;
  const rivals = new Rivals(matrix.rows, matrix.columns, options.competition);
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++)
      rivals.note(r, matrix.b[i]!, matrix.cosine[i]!);
  const everywhere = Math.log(Math.max(1, matrix.rows * matrix.columns));
  // A faint seed is looked for beside others only, and there less happens by chance.
  const beside = Math.min(everywhere, Math.log((2 * BESIDE + 1) ** 2));
  // Most cells share too little for any tier, whatever their margin.
  const least = Math.min(
    everywhere + Math.min(options.strong.surplus, options.weak.surplus),
    beside + options.faint.surplus,
  );
  const tierOf = (margin: number, information: number, heading: boolean): number => {
    const reaches = (threshold: Threshold, chance: number): boolean =>
      margin >= threshold.margin && information - chance >= threshold.surplus;
    if (reaches(options.strong, everywhere)) return SeedTier.strong;
    if (heading) return -1;
    if (reaches(options.weak, everywhere)) return SeedTier.weak;
    return reaches(options.faint, beside) ? SeedTier.faint : -1;
  };
  const a: number[] = [];
  const b: number[] = [];
  const similarity: number[] = [];
  const surplus: number[] = [];
  const tiers: number[] = [];
  const counterpart: number[] = [];
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      const cosine = matrix.cosine[i]!;
      const column = matrix.b[i]!;
      const isCounterpart = chosen.size > 0 && chosen.has(r * matrix.columns + column);
      if (matrix.information[i]! < least - ROUNDING && !isCounterpart) continue;
      const tier = Math.max(
        tierOf(rivals.margin(r, column, cosine), matrix.information[i]!, isHeading(r, column)),
        isCounterpart ? SeedTier.weak : -1,
      );
      if (tier < 0) continue;
      a.push(r);
      b.push(column);
      similarity.push(cosine);
      surplus.push(matrix.information[i]! - everywhere);
      tiers.push(tier);
      counterpart.push(Number(isCounterpart));
    }
  return {
    length: a.length,
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    similarity: Float64Array.from(similarity),
    surplus: Float64Array.from(surplus),
    tier: Uint8Array.from(tiers),
    isCounterpart: Uint8Array.from(counterpart),
  };
}

/** Whether two texts have much in common, by the rows of theirs that have a strong seed. */
export function areRelated(
  seeds: Seeds,
  { a, b }: PairVectors,
  { one, each, rows }: RelatedOptions,
): boolean {
  const rowsA = new Set<number>();
  const rowsB = new Set<number>();
  for (let i = 0; i < seeds.length; i++) {
    if (seeds.tier[i] !== SeedTier.strong) continue;
    rowsA.add(seeds.a[i]!);
    rowsB.add(seeds.b[i]!);
  }
  if (Math.min(rowsA.size, rowsB.size) < rows) return false;
  const shares = [rowsA.size / a.length, rowsB.size / b.length];
  return Math.max(...shares) >= one && Math.min(...shares) >= each;
}

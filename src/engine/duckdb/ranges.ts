import { ranOutOfMemory } from '../../duckdb/failure.js';

/** Whole numbers from `first` to `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Bytes that grouping or joining takes for a row, at most: a hash table and what it is partitioned into, while it grows.
 */
const ROW = 100;

/** Rows that may be grouped or joined at once, so that they fit in half the memory. */
export function rowsAtOnce(memory: number): number {
  return Math.max(1, Math.floor(memory / 2 / ROW));
}

/** Cuts the numbers below `end` into equal ranges, in order, so that rows spread evenly over them come to `most` a range. */
export function rangesOf(end: number, rows: number, most: number): Range[] {
  const ranges = Math.max(1, Math.min(end, Math.ceil(rows / most)));
  const beginOf = (range: number): number => Math.floor((end / ranges) * range);
  return Array.from({ length: ranges }, (_, range) => ({
    first: beginOf(range),
    last: range === ranges - 1 ? end - 1 : beginOf(range + 1) - 1,
  }));
}

/**
 * Takes a step for each range, in order. Rows may lie closer in a part of a range than they do on average, or take more room
 * than was thought: where the memory does not do, halves are taken one after the other.
 *
 * @param step has no effect when it fails
 */
export async function eachOf(ranges: readonly Range[], step: (range: Range) => Promise<void>): Promise<void> {
  for (const range of ranges)
    try {
      await step(range);
    } catch (error) {
      const { first, last } = range;
      if (!ranOutOfMemory(error) || first === last) throw error;
      const middle = Math.floor((first + last) / 2);
      await eachOf(
        [
          { first, last: middle },
          { first: middle + 1, last },
        ],
        step,
      );
    }
}

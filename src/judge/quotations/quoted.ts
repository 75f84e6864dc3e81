import type { Spans } from '../../model/span.js';

/** Number of the last of some spans in order that begins at or before `at`; −1 where none does. */
export function lastBefore(begin: Uint32Array, at: number): number {
  let low = 0;
  let high = begin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begin[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether `at` lies in one of some spans that are in order and do not overlap. */
export function isQuoted({ begin, end }: Spans, at: number): boolean {
  const q = lastBefore(begin, at);
  return q >= 0 && at < end[q]!;
}

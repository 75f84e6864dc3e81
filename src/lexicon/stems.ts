import type { Asset } from './asset.js';

/** Stems by their 64-bit hashes (`hashOf`) as two columns, ascending by `high`, then `low`; the row is the position. */
export interface Stems {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Reads the columns of an asset's stems. */
export const readStems = (asset: Asset): Stems => ({
  high: asset.integers(asset.rows),
  low: asset.integers(asset.rows),
});

/** Row of the stem with this hash, or −1. */
export function findStem({ high, low }: Stems, wantedHigh: number, wantedLow: number): number {
  let from = 0;
  let to = high.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = high[middle]! - wantedHigh || low[middle]! - wantedLow;
    if (order === 0) return middle;
    if (order < 0) from = middle + 1;
    else to = middle;
  }
  return -1;
}

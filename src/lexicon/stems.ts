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

/** Every stem of two tables once, with the row that it has in each, or −1. */
export interface JoinedStems extends Stems {
  readonly inFirst: Int32Array;
  readonly inSecond: Int32Array;
}

/** Merges two tables. */
export function joinStems(first: Stems, second: Stems): JoinedStems {
  const most = first.high.length + second.high.length;
  const high = new Uint32Array(most);
  const low = new Uint32Array(most);
  const inFirst = new Int32Array(most).fill(-1);
  const inSecond = new Int32Array(most).fill(-1);
  let length = 0;
  for (let i = 0, j = 0; i < first.high.length || j < second.high.length; length++) {
    const order =
      i === first.high.length
        ? 1
        : j === second.high.length
          ? -1
          : first.high[i]! - second.high[j]! || first.low[i]! - second.low[j]!;
    const [from, at] = order <= 0 ? [first, i] : [second, j];
    high[length] = from.high[at]!;
    low[length] = from.low[at]!;
    if (order <= 0) inFirst[length] = i++;
    if (order >= 0) inSecond[length] = j++;
  }
  return {
    high: high.subarray(0, length),
    low: low.subarray(0, length),
    inFirst: inFirst.subarray(0, length),
    inSecond: inSecond.subarray(0, length),
  };
}

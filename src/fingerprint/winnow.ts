import type { Fingerprints } from '../model/profile.js';
import { Column, arraysOf } from '../segment/column.js';
import type { Hashes } from './shingles.js';

/** Position of the least hash from `from` to `to`, both counted in; the rightmost of equal ones. */
function leastOf({ high, low }: Hashes, from: number, to: number): number {
  let least = to;
  for (let i = to - 1; i >= from; i--) {
    const h = high[i]!;
    if (h < high[least]! || (h === high[least] && low[i]! < low[least]!)) least = i;
  }
  return least;
}

// Room for what is kept of one text, filled anew for each.
const keptHigh = new Column(256);
const keptLow = new Column(256);

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` consecutive hashes the least is kept, the
 * rightmost of equal ones. Two texts that share `window` consecutive shingles are sure to share a fingerprint; of
 * random hashes 2 in `window + 1` are kept. A text with fewer hashes than `window` keeps its least one.
 */
export function winnow(hashes: Hashes, window: number): Fingerprints {
  const { length, high, low } = hashes;
  keptHigh.empty();
  keptLow.empty();
  let least = -1;
  for (let end = Math.min(window, length) - 1; end >= 0 && end < length; end++) {
    const h = high[end]!;
    const before = least;
    // The least of the last window is that of this one as well, unless it has dropped out or what came is no greater.
    if (before <= end - window || before < 0) least = leastOf(hashes, Math.max(0, end - window + 1), end);
    else if (h < high[before]! || (h === high[before] && low[end]! <= low[before]!)) least = end;
    if (least === before) continue;
    keptHigh.push(high[least]!);
    keptLow.push(low[least]!);
  }
  const [keptH, keptL] = arraysOf([keptHigh, keptLow]) as [Uint32Array, Uint32Array];
  return { length: keptH.length, high: keptH, low: keptL };
}

import type { Fingerprints } from '../model/profile.js';
import { Column } from '../segment/column.js';
import type { Hashes } from './shingles.js';

/** −1 if hash `i` is less than hash `j`, else 0. */
function isLess({ high, low }: Hashes, i: number, j: number): number {
  return high[i]! < high[j]! || (high[i] === high[j] && low[i]! < low[j]!) ? -1 : 0;
}

// Room for the positions of what is kept of one text, filled anew for each.
const kept = new Column(256);

/** Puts down the positions of the hashes that are kept, ascending; gives back how many there are. */
function keep(hashes: Hashes, window: number, positions: Uint32Array): number {
  const { length, high } = hashes;
  let count = 0;
  let before = -1;
  for (let end = Math.min(window, length) - 1; end >= 0 && end < length; end++) {
    let least = end;
    let value = high[end]! >>> 1;
    // Without a branch: which hash is less cannot be guessed, and a wrong guess costs more than to look at a whole window.
    for (let i = end - 1; i >= 0 && i > end - window; i--) {
      const order = (high[i]! >>> 1) - value;
      const less = order === 0 ? isLess(hashes, i, least) : order >> 31;
      least += (i - least) & less;
      value += order & less;
    }
    positions[count] = least;
    count += ((least - before) | (before - least)) >>> 31;
    before = least;
  }
  return count;
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` consecutive hashes the least is kept, the
 * rightmost of equal ones. Two texts that share `window` consecutive shingles are sure to share a fingerprint; of
 * random hashes 2 in `window + 1` are kept. A text with fewer hashes than `window` keeps its least one.
 */
export function winnow(hashes: Hashes, window: number): Fingerprints {
  kept.empty();
  const positions = kept.reserve(hashes.length + 1);
  const length = keep(hashes, window, positions);
  const high = new Uint32Array(2 * length);
  for (let i = 0; i < length; i++) {
    high[i] = hashes.high[positions[i]!]!;
    high[length + i] = hashes.low[positions[i]!]!;
  }
  return { length, high: high.subarray(0, length), low: high.subarray(length) };
}

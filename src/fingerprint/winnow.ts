import type { Fingerprints } from '../model/profile.js';
import type { Hashes } from './shingles.js';

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` consecutive hashes the least is kept, the
 * rightmost of equal ones. Two texts that share `window` consecutive shingles are sure to share a fingerprint; of
 * random hashes 2 in `window + 1` are kept. A text with fewer hashes than `window` keeps its least one.
 */
export function winnow(hashes: Hashes, window: number): Fingerprints {
  const { length, high, low } = hashes;
  const kept = new Uint32Array(length);
  let count = 0;
  // A queue of positions with ascending hashes: its head is the least of the window.
  const queue = new Uint32Array(length);
  let head = 0;
  let tail = 0;
  const first = Math.min(window, length) - 1;
  for (let i = 0; i < length; i++) {
    const [h, l] = [high[i]!, low[i]!];
    for (; tail > head; tail--) {
      const last = queue[tail - 1]!;
      if (h > high[last]! || (h === high[last]! && l > low[last]!)) break;
    }
    queue[tail++] = i;
    if (queue[head]! <= i - window) head++;
    if (i >= first && (count === 0 || kept[count - 1] !== queue[head])) kept[count++] = queue[head]!;
  }
  const columns = { length: count, high: new Uint32Array(count), low: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    columns.high[i] = high[kept[i]!]!;
    columns.low[i] = low[kept[i]!]!;
  }
  return columns;
}

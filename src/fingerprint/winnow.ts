import type { Fingerprints } from '../model/profile.js';
import type { Hashes } from './shingles.js';

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` consecutive hashes the least is kept, the
 * rightmost of equal ones. Two texts that share `window` consecutive shingles are sure to share a fingerprint; of
 * random hashes 2 in `window + 1` are kept. A text with fewer hashes than `window` keeps its least one.
 */
export function winnow(hashes: Hashes, window: number): Fingerprints {
  const { length, high, low } = hashes;
  const before = (i: number, j: number): boolean => {
    const [one, other] = [high[i]!, high[j]!];
    return one < other || (one === other && low[i]! <= low[j]!);
  };
  const kept = new Uint32Array(length);
  let count = 0;
  // A queue of positions with ascending hashes: its head is the least of the window.
  const queue = new Uint32Array(length);
  let head = 0;
  let tail = 0;
  const first = Math.min(window, length) - 1;
  for (let i = 0; i < length; i++) {
    while (tail > head && before(i, queue[tail - 1]!)) tail--;
    queue[tail++] = i;
    if (queue[head]! <= i - window) head++;
    if (i >= first && (count === 0 || kept[count - 1] !== queue[head])) kept[count++] = queue[head]!;
  }
  return {
    length: count,
    high: Uint32Array.from({ length: count }, (_, i) => high[kept[i]!]!),
    low: Uint32Array.from({ length: count }, (_, i) => low[kept[i]!]!),
  };
}

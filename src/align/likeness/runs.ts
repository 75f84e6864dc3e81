import { roomIn } from '../room.js';
import { shareOf } from './coverage.js';
import type { SentenceView } from './view.js';

/** Where the terms of a sentence stand: the first place of each by its id, −1 elsewhere, and the next place of each. */
let firstAt = new Int32Array(1024).fill(-1);
let nextAt = new Int32Array(256);
let isTaken = new Uint8Array(256);

/** Whether `size` terms from `i` of a are those from `j` of b. */
function isRun(a: Uint32Array, i: number, b: Uint32Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/**
 * Dice's coefficients of the runs of 2, 3 and 4 terms of two sentences: what both have of them, each counted as often as
 * both have it, as a share of all.
 *
 * @returns one for each size
 */
export function runsShared(
  { term: a, length: n }: SentenceView,
  { term: b, length: m }: SentenceView,
): readonly [number, number, number] {
  nextAt = roomIn(nextAt, n);
  isTaken = roomIn(isTaken, n);
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, a[i]!);
  for (let j = 0; j < m; j++) largest = Math.max(largest, b[j]!);
  if (largest >= firstAt.length) firstAt = new Int32Array(2 * largest).fill(-1);
  for (let i = n - 1; i >= 0; i--) {
    nextAt[i] = firstAt[a[i]!]!;
    firstAt[a[i]!] = i;
  }
  const share = (size: number): number => {
    isTaken.fill(0, 0, n);
    let shared = 0;
    for (let j = 0; j + size <= m; j++)
      for (let i = firstAt[b[j]!]!; i >= 0; i = nextAt[i]!) {
        if (isTaken[i] === 1 || i + size > n || !isRun(a, i, b, j, size)) continue;
        isTaken[i] = 1;
        shared++;
        break;
      }
    return shareOf(2 * shared, Math.max(0, n - size + 1) + Math.max(0, m - size + 1));
  };
  const shares = [share(2), share(3), share(4)] as const;
  for (let i = 0; i < n; i++) firstAt[a[i]!] = -1;
  return shares;
}

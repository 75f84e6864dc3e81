import { shareOf } from './coverage.js';

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
export function runsShared(a: Uint32Array, b: Uint32Array): readonly [number, number, number] {
  if (a.length > nextAt.length) {
    nextAt = new Int32Array(2 * a.length);
    isTaken = new Uint8Array(2 * a.length);
  }
  let largest = 0;
  for (const term of a) largest = Math.max(largest, term);
  for (const term of b) largest = Math.max(largest, term);
  if (largest >= firstAt.length) firstAt = new Int32Array(2 * largest).fill(-1);
  for (let i = a.length - 1; i >= 0; i--) {
    nextAt[i] = firstAt[a[i]!]!;
    firstAt[a[i]!] = i;
  }
  const shares = [2, 3, 4].map((size) => {
    isTaken.fill(0, 0, a.length);
    let shared = 0;
    for (let j = 0; j + size <= b.length; j++)
      for (let i = firstAt[b[j]!]!; i >= 0; i = nextAt[i]!) {
        if (isTaken[i] === 1 || i + size > a.length || !isRun(a, i, b, j, size)) continue;
        isTaken[i] = 1;
        shared++;
        break;
      }
    return shareOf(2 * shared, Math.max(0, a.length - size + 1) + Math.max(0, b.length - size + 1));
  });
  for (const term of a) firstAt[term] = -1;
  return shares as [number, number, number];
}

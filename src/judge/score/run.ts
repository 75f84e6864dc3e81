import { kept, roomIn } from '../../align/room.js';
import type { SentenceLink, WordMatch } from '../../model/alignment.js';

/** Which tokens of either text count: 1 for each that does. */
export interface Counting {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** Longest run of words, in words, that are the same in both texts and count in either. */
export function longestRun(links: readonly SentenceLink[], counting: Counting): number {
  let longest = 0;
  for (const { words } of links) longest = Math.max(longest, longestIn(words, counting));
  ending = kept(ending);
  return longest;
}

/** Room for the length of the run that ends at each pair of words. */
let ending = new Uint32Array(1024);

function longestIn({ a, b, equal }: WordMatch, counting: Counting): number {
  ending = roomIn(ending, a.length);
  ending.fill(0, 0, a.length);
  let longest = 0;
  // As pairs are in order, so are those of the words before theirs.
  let before = 0;
  for (let k = 0; k < a.length; k++) {
    const x = a[k]! - 1;
    const y = b[k]! - 1;
    while (a[before]! < x || (a[before] === x && b[before]! < y)) before++;
    if (equal[k] === 0 || counting.a[a[k]!] !== 1 || counting.b[b[k]!] !== 1) continue;
    ending[k] = a[before] === x && b[before] === y ? ending[before]! + 1 : 1;
    longest = Math.max(longest, ending[k]!);
  }
  return longest;
}

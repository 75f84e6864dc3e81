import type { SentenceLink } from '../../model/alignment.js';

/** Longest run of words, in words, that are the same in both texts and count in either. */
export function longestRun(
  links: readonly SentenceLink[],
  counts: (token: { readonly a: number; readonly b: number }) => boolean,
): number {
  let longest = 0;
  for (const { words } of links) {
    // Length of the run that ends at a token of a and one of b, by their difference: runs are diagonals.
    const open = new Map<number, { a: number; length: number }>();
    words.a.forEach((a, i) => {
      const b = words.b[i]!;
      if (words.equal[i] === 0 || !counts({ a, b })) return;
      const before = open.get(b - a);
      const length = before?.a === a - 1 ? before.length + 1 : 1;
      open.set(b - a, { a, length });
      longest = Math.max(longest, length);
    });
  }
  return longest;
}

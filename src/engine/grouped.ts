import type { CandidatePairs } from '../model/candidate.js';

/** For each document the first of those that pairs join it with, directly or through others. */
function rootsOf({ length, a, b }: CandidatePairs, documents: number): Uint32Array {
  const root = new Uint32Array(documents);
  for (let document = 0; document < documents; document++) root[document] = document;
  const rootOf = (document: number): number => {
    let at = document;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (let i = 0; i < length; i++) {
    const x = rootOf(a[i]!);
    const y = rootOf(b[i]!);
    root[Math.max(x, y)] = Math.min(x, y);
  }
  for (let document = 0; document < documents; document++) root[document] = rootOf(document);
  return root;
}

/**
 * The same pairs in the order of the groups that they join documents to, and within a group as they were: those that have a
 * document in common come close together, while what aligning has found out about it is still kept.
 */
export function grouped(pairs: CandidatePairs, documents: number): CandidatePairs {
  const { length, a, b } = pairs;
  const root = rootsOf(pairs, documents);
  const next = new Uint32Array(documents + 1);
  for (let i = 0; i < length; i++) next[root[a[i]!]! + 1]!++;
  for (let document = 0; document < documents; document++) next[document + 1]! += next[document]!;
  const ordered = { length, a: new Uint32Array(length), b: new Uint32Array(length) };
  for (let i = 0; i < length; i++) {
    const at = next[root[a[i]!]!]!++;
    ordered.a[at] = a[i]!;
    ordered.b[at] = b[i]!;
  }
  return ordered;
}

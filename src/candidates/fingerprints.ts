import type { Postings } from '../model/postings.js';

/** Documents of a block: what many documents hold is template text, or one text many times over. */
export const BLOCK = 8;

/**
 * Cuts groups of more than `most` documents into blocks of 8, each of which begins with the last document of the one
 * before it. So many copies of one text are still joined to each other, in linear work.
 */
export function inBlocks(postings: Postings, most: number): Postings {
  const blocks = (begin: number, end: number): number =>
    end - begin <= most ? 1 : Math.ceil((end - begin - 1) / (BLOCK - 1));
  let groups = 0;
  for (let g = 0; g < postings.groups; g++) groups += blocks(postings.first[g]!, postings.first[g + 1]!);
  const first = new Uint32Array(groups + 1);
  // Every block but the first of a group repeats a document.
  const document = new Uint32Array(postings.document.length + groups - postings.groups);
  let group = 0;
  let length = 0;
  for (let g = 0; g < postings.groups; g++) {
    const end = postings.first[g + 1]!;
    let begin = postings.first[g]!;
    for (let left = blocks(begin, end); left > 0; left--) {
      const to = left === 1 ? end : begin + BLOCK;
      document.set(postings.document.subarray(begin, to), length);
      length += to - begin;
      first[++group] = length;
      begin = to - 1;
    }
  }
  return { groups, first, document };
}

import type { Postings } from '../model/postings.js';

/**
 * What squared weights are multiplied by before they are rounded. Whole numbers add up to the same in any order, and those of
 * a million distinct terms in a million documents to less than 2³².
 */
const SCALE = 16;

/**
 * Squared weights of terms by document frequency, `ln(1 + N/df)²` in units of 1/16, from 0 to `most`: the inverse document
 * frequency (Spärck Jones, 1972), kept above 0 in the smallest corpora.
 */
export function squaredWeights(documents: number, most: number): Uint32Array {
  return Uint32Array.from({ length: most + 1 }, (_, frequency) =>
    Math.round(SCALE * Math.log(1 + documents / Math.max(1, frequency)) ** 2),
  );
}

/** The weight of each group. */
export function weightsOf({ groups, first }: Postings, weights: Uint32Array): Uint32Array {
  const ofGroup = new Uint32Array(groups);
  for (let g = 0; g < groups; g++) ofGroup[g] = weights[first[g + 1]! - first[g]!]!;
  return ofGroup;
}

/**
 * Squared lengths of the documents' idf vectors: sums of the squared weights of their terms.
 *
 * @param own of each document, how many terms it holds that no other does
 */
export function normsOf(
  { groups, first, document }: Postings,
  own: Uint32Array,
  weights: Uint32Array,
): Float64Array {
  const norms = Float64Array.from(own, (count) => count * weights[1]!);
  for (let g = 0; g < groups; g++) {
    const weight = weights[first[g + 1]! - first[g]!]!;
    for (let i = first[g]!; i < first[g + 1]!; i++) norms[document[i]!]! += weight;
  }
  return norms;
}

/** The groups of at most `cap` documents. */
export function upTo(cap: number, { groups, first, document }: Postings): Postings {
  const kept = new Uint32Array(document.length);
  const begin = new Uint32Array(groups + 1);
  let group = 0;
  let length = 0;
  for (let g = 0; g < groups; g++) {
    if (first[g + 1]! - first[g]! > cap) continue;
    kept.set(document.subarray(first[g], first[g + 1]), length);
    length += first[g + 1]! - first[g]!;
    begin[++group] = length;
  }
  return { groups: group, first: begin.subarray(0, group + 1), document: kept.subarray(0, length) };
}

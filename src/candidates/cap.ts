import type { Postings } from '../model/postings.js';

/** How many groups have as many documents, from 0 to `most`. */
export function histogramOf({ groups, first }: Postings, most: number): Float64Array {
  const withFrequency = new Float64Array(most + 1);
  for (let group = 0; group < groups; group++) {
    const frequency = first[group + 1]! - first[group]!;
    if (frequency <= most) withFrequency[frequency]!++;
  }
  return withFrequency;
}

/**
 * The document frequency up to which groups are joined: the greatest in the histogram at which the join looks at no more
 * than `work` other documents in all. It looks at about df² of them for a key that df documents hold,
 * so without a cap its work would grow with the square of the corpus.
 *
 * @param withFrequency how many groups have as many documents
 * @returns 1 where not even pairs are affordable
 */
export function frequencyCap(withFrequency: Float64Array, work: number): number {
  const most = withFrequency.length - 1;
  let looked = 0;
  for (let frequency = 2; frequency <= most; frequency++) {
    looked += withFrequency[frequency]! * frequency * (frequency - 1);
    if (looked > work) return frequency - 1;
  }
  return most;
}

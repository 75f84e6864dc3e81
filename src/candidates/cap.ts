import type { Postings } from '../model/postings.js';

/**
 * The document frequency up to which groups are joined: the greatest, at most `most`, at which the join looks at no more
 * than `work` other documents in all. It looks at about df² of them for a key that df documents hold,
 * so without a cap its work would grow with the square of the corpus.
 *
 * @returns 1 where not even pairs are affordable
 */
export function frequencyCap({ groups, first }: Postings, most: number, work: number): number {
  const withFrequency = new Float64Array(most + 1);
  for (let group = 0; group < groups; group++) {
    const frequency = first[group + 1]! - first[group]!;
    if (frequency <= most) withFrequency[frequency]!++;
  }
  let looked = 0;
  for (let frequency = 2; frequency <= most; frequency++) {
    looked += withFrequency[frequency]! * frequency * (frequency - 1);
    if (looked > work) return frequency - 1;
  }
  return most;
}

import type { Pair } from '../model/result.js';

/** What becomes of an aligned pair: it is listed, or left out for a reason; undefined where nothing is shared. */
export type Listing = 'listed' | 'boilerplate' | 'belowMinScore' | undefined;

/**
 * Whether a pair belongs in a result.
 *
 * @param ofTwo whether there are no other documents: whatever two share is what was asked for
 */
export function listingOf({ passages, score }: Pair, minScore: number, ofTwo: boolean): Listing {
  if (passages.length === 0) return undefined;
  if (!ofTwo && passages.every(({ kind }) => kind === 'boilerplate')) return 'boilerplate';
  return score < minScore ? 'belowMinScore' : 'listed';
}

import type { CandidatePairs } from '../model/candidate.js';
import type { Profile } from '../model/profile.js';
import { pairsByFingerprint } from './fingerprints.js';
import type { FingerprintOptions } from './fingerprints.js';
import { pairsByTerms } from './terms.js';
import type { TermOptions } from './terms.js';

export interface CandidateOptions {
  readonly fingerprints: FingerprintOptions;
  readonly terms: TermOptions;
}

/**
 * With these, every pair of rewrites in MixSet and OneStopEnglish is a candidate among 3,800 articles (with BASIL and
 * Reuters-21578), and so are 97 of 100 pairs of independent reports on one event; 15 pairs are aligned an article.
 */
export const candidateDefaults: CandidateOptions = {
  fingerprints: { shared: 3, documentFrequency: 200 },
  terms: { queried: 100, documentFrequency: 500, shared: 4, neighbours: 20 },
};

/**
 * Finds the pairs of documents worth aligning: those that share fingerprints and those that share rare terms.
 *
 * @param split where given, documents before this position are paired only with documents from it on
 */
export function findCandidates(
  profiles: readonly Profile[],
  options: CandidateOptions,
  split?: number,
): CandidatePairs {
  const partners = profiles.map(() => new Set<number>());
  const compatible = (a: number, b: number): boolean => split === undefined || a < split !== b < split;
  const found = (a: number, b: number): void => {
    if (compatible(a, b)) partners[a]!.add(b);
  };
  pairsByFingerprint(profiles, options.fingerprints, found);
  pairsByTerms(profiles, options.terms, compatible, found);
  const length = partners.reduce((sum, set) => sum + set.size, 0);
  const a = new Uint32Array(length);
  const b = new Uint32Array(length);
  let at = 0;
  partners.forEach((set, document) => {
    for (const partner of [...set].sort((x, y) => x - y)) {
      a[at] = document;
      b[at++] = partner;
    }
  });
  return { length, a, b };
}

import { By } from './closest.js';
import type { Closest, Most } from './closest.js';
import type { Neighbourhood } from './join.js';

export interface NeighbourOptions {
  /** Least number of shared fingerprints; fewer suffice where a text has fewer. */
  readonly fingerprints: number;
  /** Least number of shared rare terms, for documents that share too few fingerprints. */
  readonly terms: number;
  /** Least cosine of such documents' idf vectors, 0 to 1. */
  readonly cosine: number;
  readonly most: Most;
}

/** Documents as neighbours are chosen by. */
export interface Measured {
  /** Distinct fingerprints. */
  readonly fingerprints: Uint32Array;
  /** Squared lengths of the idf vectors. */
  readonly norms: Float64Array;
  /** Squared weight of a term that one document holds. */
  readonly weightOfOne: number;
}

/** Under this many documents frequencies say more of the corpus than of the language, and nothing is told from them. */
const FEWEST_DOCUMENTS = 500;

/** Share of the fingerprints of the shorter text from which it is a copy, however common its words. */
export const MOSTLY = 0.5;

/** What documents must share beside their number of fingerprints or terms. */
interface Least {
  /** Squared weight of the terms shared by texts that share fingerprints. */
  readonly weight: number;
  /** Square of the cosine of texts that share too few. */
  readonly squaredCosine: number;
}

/** @param weightOfOne squared weight of a term that one document holds */
export function leastOf(documents: number, weightOfOne: number, { cosine }: NeighbourOptions): Least {
  const tells = documents >= FEWEST_DOCUMENTS;
  return { weight: tells ? weightOfOne : 0, squaredCosine: tells ? cosine ** 2 : 0 };
}

/**
 * Notes the neighbours of a document that are worth aligning with it, and it as one of theirs: they share fingerprints, and
 * with them words that are not everybody's, for stock phrases and templates are shared too; or they share so many rare
 * terms that their idf vectors point the same way, as those of a rewrite do that keeps no shingle.
 */
export function noteNeighbours(
  { document, others, fingerprints, terms, weight }: Neighbourhood,
  { fingerprints: held, norms, weightOfOne }: Measured,
  options: NeighbourOptions,
  closest: Closest,
): void {
  const least = leastOf(held.length, weightOfOne, options);
  const norm = norms[document]!;
  for (const other of others) {
    const prints = fingerprints(other);
    const fewer = Math.min(held[document]!, held[other]!);
    if (
      prints > 0 &&
      prints >= Math.min(options.fingerprints, fewer) &&
      (weight(other) >= least.weight || prints >= MOSTLY * fewer)
    ) {
      closest.add(document, other, By.fingerprints, prints);
      closest.add(other, document, By.fingerprints, prints);
    } else if (terms(other) >= options.terms) {
      const square = weight(other) ** 2;
      const otherNorm = norms[other]!;
      // In the order of the cosine: the document's own norm is the same for all.
      if (square >= least.squaredCosine * norm * otherNorm)
        closest.add(document, other, By.terms, square / otherNorm);
      if (square >= least.squaredCosine * otherNorm * norm)
        closest.add(other, document, By.terms, square / norm);
    }
  }
}

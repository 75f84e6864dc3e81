import type { Neighbourhood } from './join.js';

export interface NeighbourOptions {
  /** Least number of shared fingerprints; fewer suffice where a text has fewer. */
  readonly fingerprints: number;
  /** Least number of shared rare terms, for documents that share too few fingerprints. */
  readonly terms: number;
  /** Least cosine of such documents' idf vectors, 0 to 1. */
  readonly cosine: number;
  /** How many neighbours of a document are kept: those that share most fingerprints, and those of the greatest cosine. */
  readonly most: { readonly byFingerprints: number; readonly byTerms: number };
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

/** The `most` first of some positions in an order, or all, in no order, where there are no more. */
const bestOf = (others: number[], most: number, order: (x: number, y: number) => number): number[] =>
  others.length <= most ? others : others.sort(order).slice(0, most);

/**
 * The neighbours of a document that are worth aligning with it: they share fingerprints, and with them words that are not
 * everybody's, for stock phrases and templates are shared too; or they share so many rare terms that their idf vectors
 * point the same way, as those of a rewrite do that keeps no shingle.
 */
export function neighboursOf(
  { document, others, fingerprints, terms, weight }: Neighbourhood,
  { fingerprints: held, norms, weightOfOne }: Measured,
  options: NeighbourOptions,
): number[] {
  const least = leastOf(held.length, weightOfOne, options);
  const leastSquare = least.squaredCosine * norms[document]!;
  const copied: number[] = [];
  const akin: number[] = [];
  for (const other of others) {
    const prints = fingerprints(other);
    const fewer = Math.min(held[document]!, held[other]!);
    if (
      prints > 0 &&
      prints >= Math.min(options.fingerprints, fewer) &&
      (weight(other) >= least.weight || prints >= MOSTLY * fewer)
    )
      copied.push(other);
    else if (terms(other) >= options.terms && weight(other) ** 2 >= leastSquare * norms[other]!)
      akin.push(other);
  }
  // In the order of the cosine: the document's own norm is the same for all.
  const rank = (other: number): number => weight(other) ** 2 / norms[other]!;
  return [
    ...bestOf(copied, options.most.byFingerprints, (x, y) => fingerprints(y) - fingerprints(x) || x - y),
    ...bestOf(akin, options.most.byTerms, (x, y) => rank(y) - rank(x) || x - y),
  ];
}

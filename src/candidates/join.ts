import type { Postings } from '../model/postings.js';

/** What documents share with one of them. */
export interface Neighbourhood {
  readonly document: number;
  /** Those that share a fingerprint or enough terms with it, in no order. */
  readonly others: readonly number[];
  /** Fingerprints that both hold. */
  readonly fingerprints: (other: number) => number;
  /** Terms that both hold. */
  readonly terms: (other: number) => number;
  /** Sum of the weights of those terms. */
  readonly weight: (other: number) => number;
}

/** Four numbers for each document, side by side in memory, that count for one document at a time. */
class Counts {
  readonly #counts: Uint32Array;
  #document = 0;
  #others: number[] = [];

  constructor(
    documents: number,
    private readonly leastTerms: number,
  ) {
    this.#counts = new Uint32Array(4 * documents);
  }

  /** Begins afresh for a document. */
  begin(document: number): void {
    this.#document = document + 1;
    this.#others = [];
  }

  addFingerprint(other: number): void {
    const at = this.#at(other);
    if (this.#counts[at + 1]!++ === 0) this.#others.push(other);
  }

  addTerm(other: number, weight: number): void {
    const at = this.#at(other);
    this.#counts[at + 3]! += weight;
    const terms = ++this.#counts[at + 2]!;
    if (terms === this.leastTerms && this.#counts[at + 1] === 0) this.#others.push(other);
  }

  #at(other: number): number {
    const at = 4 * other;
    if (this.#counts[at] !== this.#document) {
      this.#counts[at] = this.#document;
      this.#counts[at + 1] = 0;
      this.#counts[at + 2] = 0;
      this.#counts[at + 3] = 0;
    }
    return at;
  }

  get others(): readonly number[] {
    return this.#others;
  }

  readonly fingerprints = (other: number): number => this.#counts[4 * other + 1]!;
  readonly terms = (other: number): number => this.#counts[4 * other + 2]!;
  readonly weight = (other: number): number => this.#counts[4 * other + 3]!;
}

/** Groups by document: those of document `d` are `group[first[d]]` to `group[first[d + 1] − 1]`, ascending. */
interface ByDocument {
  readonly first: Uint32Array;
  readonly group: Uint32Array;
}

function byDocument({ groups, first, document }: Postings, documents: number): ByDocument {
  const begin = new Uint32Array(documents + 1);
  for (const holder of document) begin[holder + 1]!++;
  for (let d = 0; d < documents; d++) begin[d + 1]! += begin[d]!;
  const group = new Uint32Array(document.length);
  const next = begin.slice();
  for (let g = 0; g < groups; g++)
    for (let i = first[g]!; i < first[g + 1]!; i++) group[next[document[i]!]!++] = g;
  return { first: begin, group };
}

/**
 * Joins documents on the fingerprints and terms they share, one document at a time, so that what is kept grows with the
 * documents and not with the pairs.
 *
 * @param weights of the groups of terms
 * @param leastTerms documents that share fewer terms and no fingerprint are not neighbours
 * @param visit called for every document that has a neighbour
 */
export function join(
  fingerprints: Postings,
  terms: Postings,
  weights: Uint32Array,
  documents: number,
  leastTerms: number,
  visit: (neighbourhood: Neighbourhood) => void,
): void {
  const printsOf = byDocument(fingerprints, documents);
  const termsOf = byDocument(terms, documents);
  const counts = new Counts(documents, leastTerms);
  for (let d = 0; d < documents; d++) {
    counts.begin(d);
    for (let at = printsOf.first[d]!; at < printsOf.first[d + 1]!; at++) {
      const group = printsOf.group[at]!;
      const end = fingerprints.first[group + 1]!;
      for (let i = fingerprints.first[group]!; i < end; i++) counts.addFingerprint(fingerprints.document[i]!);
    }
    for (let at = termsOf.first[d]!; at < termsOf.first[d + 1]!; at++) {
      const group = termsOf.group[at]!;
      const weight = weights[group]!;
      const end = terms.first[group + 1]!;
      for (let i = terms.first[group]!; i < end; i++) counts.addTerm(terms.document[i]!, weight);
    }
    const others = counts.others.filter((other) => other !== d);
    if (others.length > 0)
      visit({
        document: d,
        others,
        fingerprints: counts.fingerprints,
        terms: counts.terms,
        weight: counts.weight,
      });
  }
}

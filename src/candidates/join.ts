import type { Postings } from '../model/postings.js';

/** What a document shares with documents before it. */
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

/** Marks the first document of a group: positions have 26 bits at most. */
const FIRST = 1 << 31;

/** Postings as they are gone through document by document, each time backwards from its own place in a group. */
class Places {
  /** Documents, group after group, ascending; the first of each is marked. */
  readonly document: Int32Array;
  /** Where each document stands: those of `d` are `place[first[d]]` to `place[first[d + 1] − 1]`. */
  readonly first: Uint32Array;
  readonly place: Uint32Array;
  /** The weight of the group at each of these places; empty where groups have none. */
  readonly weight: Uint16Array;

  /**
   * @param postings their column is used as room
   * @param end groups without a document before this position are passed over
   * @param weights of the groups, if they have any
   */
  constructor({ groups, first, document }: Postings, documents: number, end: number, weights?: Uint32Array) {
    this.first = new Uint32Array(documents + 1);
    for (let g = 0; g < groups; g++) {
      if (document[first[g]!]! >= end) continue;
      for (let i = first[g]!; i < first[g + 1]!; i++) this.first[document[i]! + 1]!++;
    }
    for (let d = 0; d < documents; d++) this.first[d + 1]! += this.first[d]!;
    this.place = new Uint32Array(document.length);
    this.weight = new Uint16Array(weights ? document.length : 0);
    const next = this.first.slice();
    for (let g = 0; g < groups; g++) {
      if (document[first[g]!]! >= end) continue;
      for (let i = first[g]!; i < first[g + 1]!; i++) {
        const at = next[document[i]!]!++;
        this.place[at] = i;
        if (weights) this.weight[at] = weights[g]!;
      }
    }
    this.document = new Int32Array(document.buffer, document.byteOffset, document.length);
    for (let g = 0; g < groups; g++) this.document[first[g]!]! |= FIRST;
  }

  /** The greatest sum of the weights of a document's groups. */
  get heaviest(): number {
    let most = 0;
    for (let d = 0; d + 1 < this.first.length; d++) {
      let sum = 0;
      for (let at = this.first[d]!; at < this.first[d + 1]!; at++) sum += this.weight[at]!;
      most = Math.max(most, sum);
    }
    return most;
  }
}

/** Counts what other documents share with one. */
class Counts {
  readonly #prints: Uint32Array;
  /** Of each other the number of terms that both hold and the sum of their weights, as the digits of one number. */
  readonly #shared: Float64Array;
  /** What a term adds beside its weight. */
  readonly #term: number;
  readonly #enough: number;
  readonly others: number[] = [];

  /**
   * @param leastTerms documents that share fewer and no fingerprint are not noted
   * @param mostWeight of the terms of a document in all
   */
  constructor(documents: number, leastTerms: number, mostWeight: number) {
    this.#prints = new Uint32Array(documents);
    this.#shared = new Float64Array(documents);
    this.#term = mostWeight + 1;
    this.#enough = leastTerms * this.#term;
  }

  /** Counts the fingerprints of a document. Fingerprints come before terms. */
  addFingerprints({ first, place, document: column }: Places, document: number, end: number): void {
    const prints = this.#prints;
    for (let at = first[document]!; at < first[document + 1]!; at++)
      for (let i = place[at]!; column[i]! >= 0;) {
        const other = column[--i]! & ~FIRST;
        if (other < end && prints[other]!++ === 0) this.others.push(other);
      }
  }

  addTerms({ first, place, weight, document: column }: Places, document: number, end: number): void {
    const shared = this.#shared;
    const enough = this.#enough;
    for (let at = first[document]!; at < first[document + 1]!; at++) {
      const more = this.#term + weight[at]!;
      for (let i = place[at]!; column[i]! >= 0;) {
        const other = column[--i]! & ~FIRST;
        const before = shared[other]!;
        const sum = before + more;
        shared[other] = sum;
        if (sum >= enough && before < enough && other < end && this.#prints[other] === 0)
          this.others.push(other);
      }
    }
  }

  /** Forgets the terms of a document. */
  clear({ first, place, document: column }: Places, document: number): void {
    const shared = this.#shared;
    for (let at = first[document]!; at < first[document + 1]!; at++)
      for (let i = place[at]!; column[i]! >= 0;) shared[column[--i]! & ~FIRST] = 0;
  }

  /** Forgets all fingerprints; call it last. */
  end(): void {
    for (const other of this.others) this.#prints[other] = 0;
    this.others.length = 0;
  }

  neighbourhood(document: number): Neighbourhood {
    return {
      document,
      others: this.others,
      fingerprints: (other) => this.#prints[other]!,
      terms: (other) => Math.floor(this.#shared[other]! / this.#term),
      weight: (other) => this.#shared[other]! % this.#term,
    };
  }
}

/**
 * Joins documents on the fingerprints and terms they share, one document at a time with those before it, so that what is
 * kept grows with the documents and not with the pairs.
 *
 * @param fingerprints and @param terms their columns are used as room, so they hold nothing to rely on afterwards
 * @param weights of the groups of terms, below 2¹⁶
 * @param leastTerms documents that share fewer terms and no fingerprint are not neighbours
 * @param split where given, documents before this position are joined only with documents from it on
 * @param visit called for every document that has a neighbour before it
 * @param onDone told after each document how many have been joined
 */
export function join(
  fingerprints: Postings,
  terms: Postings,
  weights: Uint32Array,
  documents: number,
  leastTerms: number,
  split: number | undefined,
  visit: (neighbourhood: Neighbourhood) => void,
  onDone?: (documents: number) => void,
): void {
  const end = split ?? documents;
  const prints = new Places(fingerprints, documents, end);
  const words = new Places(terms, documents, end, weights);
  const counts = new Counts(documents, leastTerms, words.heaviest);
  const { others } = counts;
  for (let document = split ?? 0; document < documents; document++) {
    counts.addFingerprints(prints, document, end);
    counts.addTerms(words, document, end);
    if (others.length > 0) visit(counts.neighbourhood(document));
    counts.clear(words, document);
    counts.end();
    onDone?.(document + 1);
  }
}

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

/** Postings gone through document by document: of each group is known how many of its documents have been passed. */
class Passing {
  /** Groups of each document: those of `d` are `#group[#first[d]]` to `#group[#first[d + 1] − 1]`. */
  readonly #first: Uint32Array;
  readonly #group: Uint32Array;
  /** Where the documents that have been passed end in each group. */
  readonly #end: Uint32Array;

  constructor(
    private readonly postings: Postings,
    documents: number,
  ) {
    const { groups, first, document } = postings;
    this.#first = new Uint32Array(documents + 1);
    for (const holder of document) this.#first[holder + 1]!++;
    for (let d = 0; d < documents; d++) this.#first[d + 1]! += this.#first[d]!;
    this.#group = new Uint32Array(document.length);
    const next = this.#first.slice();
    for (let g = 0; g < groups; g++)
      for (let i = first[g]!; i < first[g + 1]!; i++) this.#group[next[document[i]!]!++] = g;
    this.#end = first.slice(0, groups);
  }

  groupsOf(document: number): Uint32Array {
    return this.#group.subarray(this.#first[document], this.#first[document + 1]);
  }

  pass(document: number): void {
    for (let at = this.#first[document]!; at < this.#first[document + 1]!; at++)
      this.#end[this.#group[at]!]!++;
  }

  /** Where the documents of a group begin, and where those that have been passed end. */
  begin(group: number): number {
    return this.postings.first[group]!;
  }

  end(group: number): number {
    return this.#end[group]!;
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

  /** Counts a fingerprint that some documents of a column hold. Fingerprints come before terms. */
  addFingerprint(document: Uint32Array, begin: number, end: number): void {
    for (let i = begin; i < end; i++) if (this.#prints[document[i]!]!++ === 0) this.others.push(document[i]!);
  }

  addTerm(document: Uint32Array, begin: number, end: number, weight: number): void {
    const shared = this.#shared;
    const enough = this.#enough;
    const more = this.#term + weight;
    for (let i = begin; i < end; i++) {
      const other = document[i]!;
      const before = shared[other]!;
      const sum = before + more;
      shared[other] = sum;
      if (sum >= enough && before < enough && this.#prints[other] === 0) this.others.push(other);
    }
  }

  /** Forgets what was counted for these documents. */
  clear(document: Uint32Array, begin: number, end: number): void {
    for (let i = begin; i < end; i++) this.#shared[document[i]!] = 0;
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

/** The greatest sum of the weights of a document's groups. */
function heaviest({ groups, first, document }: Postings, weights: Uint32Array, documents: number): number {
  const sums = new Float64Array(documents);
  for (let g = 0; g < groups; g++)
    for (let i = first[g]!; i < first[g + 1]!; i++) sums[document[i]!]! += weights[g]!;
  return sums.reduce((most, sum) => Math.max(most, sum), 0);
}

/**
 * Joins documents on the fingerprints and terms they share, one document at a time with those before it, so that what is
 * kept grows with the documents and not with the pairs.
 *
 * @param weights of the groups of terms
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
  const prints = new Passing(fingerprints, documents);
  const words = new Passing(terms, documents);
  const counts = new Counts(documents, leastTerms, heaviest(terms, weights, documents));
  const { others } = counts;
  for (let document = 0; document < documents; document++) {
    const isFirst = split === undefined || document < split;
    if (split === undefined || !isFirst) {
      const groups = words.groupsOf(document);
      for (const g of prints.groupsOf(document))
        counts.addFingerprint(fingerprints.document, prints.begin(g), prints.end(g));
      for (const g of groups) counts.addTerm(terms.document, words.begin(g), words.end(g), weights[g]!);
      if (others.length > 0) visit(counts.neighbourhood(document));
      for (const g of groups) counts.clear(terms.document, words.begin(g), words.end(g));
      counts.end();
    }
    if (isFirst) {
      prints.pass(document);
      words.pass(document);
    }
    onDone?.(document + 1);
  }
}

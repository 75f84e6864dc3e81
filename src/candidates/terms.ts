import type { Profile } from '../model/profile.js';
import { invert } from './inverted.js';

export interface TermOptions {
  /** How many of a document's rarest terms are looked up. */
  readonly queried: number;
  /** Terms in more documents than this say too little, and cost too much, to be looked up. */
  readonly documentFrequency: number;
  /** Least number of looked-up terms that a neighbour holds. */
  readonly shared: number;
  /** How many neighbours of a document are kept, the best first. */
  readonly neighbours: number;
}

// Okapi BM25 with its usual constants (Robertson and Zaragoza, 2009).
const K1 = 1.2;
const B = 0.75;

/**
 * Pairs of documents that share rare terms, which a rewrite keeps when it keeps no shingle: every document's rarest
 * terms are looked up as a query, ranked by BM25. Calls `found` with positions, the lesser one first, maybe twice.
 *
 * @param compatible whether two documents may be paired at all
 */
export function pairsByTerms(
  profiles: readonly Profile[],
  options: TermOptions,
  compatible: (a: number, b: number) => boolean,
  found: (a: number, b: number) => void,
): void {
  const total = profiles.reduce((sum, { terms }) => sum + terms.length, 0);
  const hash = new Uint32Array(total);
  const count = new Uint32Array(total);
  const documents = new Uint32Array(total);
  const begin = new Uint32Array(profiles.length + 1);
  profiles.forEach(({ terms }, d) => {
    hash.set(terms.hash, begin[d]);
    count.set(terms.count, begin[d]);
    begin[d + 1] = begin[d]! + terms.length;
    documents.fill(d, begin[d], begin[d + 1]);
  });
  const index = invert([hash], documents);
  const counts = new Uint32Array(total);
  // Counts in the order of the index, where documents of a group ascend as they do in the input.
  const next = index.first.slice();
  for (let at = 0; at < total; at++) counts[next[index.groupOf[at]!]!++] = count[at]!;

  const mean = profiles.reduce((sum, { words }) => sum + words, 0) / Math.max(1, profiles.length);
  const frequency = (group: number): number => index.first[group + 1]! - index.first[group]!;
  const idf = (group: number): number =>
    Math.log(1 + (profiles.length - frequency(group) + 0.5) / (frequency(group) + 0.5));
  const score = new Float64Array(profiles.length);
  const shared = new Uint32Array(profiles.length);

  for (let d = 0; d < profiles.length; d++) {
    const query: number[] = [];
    for (let at = begin[d]!; at < begin[d + 1]!; at++) {
      const held = frequency(index.groupOf[at]!);
      if (held >= 2 && held <= options.documentFrequency) query.push(at);
    }
    query.sort(
      (x, y) =>
        frequency(index.groupOf[x]!) - frequency(index.groupOf[y]!) ||
        count[y]! - count[x]! ||
        hash[x]! - hash[y]!,
    );
    const touched: number[] = [];
    for (const at of query.slice(0, options.queried)) {
      const group = index.groupOf[at]!;
      const weight = idf(group);
      for (let i = index.first[group]!; i < index.first[group + 1]!; i++) {
        const other = index.document[i]!;
        if (other === d || !compatible(d, other)) continue;
        const damped = K1 * (1 - B + (B * profiles[other]!.words) / mean);
        if (shared[other]!++ === 0) touched.push(other);
        score[other]! += (weight * counts[i]! * (K1 + 1)) / (counts[i]! + damped);
      }
    }
    const near = touched.filter((other) => shared[other]! >= options.shared);
    near.sort((x, y) => score[y]! - score[x]! || x - y);
    for (const other of near.slice(0, options.neighbours)) found(Math.min(d, other), Math.max(d, other));
    for (const other of touched) {
      shared[other] = 0;
      score[other] = 0;
    }
  }
}

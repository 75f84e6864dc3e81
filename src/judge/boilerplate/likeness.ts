import type { SentencePrints } from '../../model/profile.js';

/** Sentences and terms of a document that are looked at: those of the smallest hashes, a fair sample. */
const SAMPLE = { sentences: 64, terms: 256 };

/** A document as it is compared with others that hold one sentence with it. */
export interface Outline {
  /** Distinct hashes of all its sentences, and of those that are not recurring ones at its head or tail; ascending. */
  readonly all: Uint32Array;
  readonly own: Uint32Array;
  /** Content words of the sentences of `all`. */
  readonly words: Uint8Array;
  /** Hashes of its distinct terms, ascending, and how many there are. */
  readonly terms: Uint32Array;
  readonly distinctTerms: number;
}

/**
 * @param terms hashes of its distinct terms, as in `Profile`
 * @param isFrame whether the sentence at that position is a recurring one at the head or tail
 */
export function outlineOf(
  prints: SentencePrints,
  terms: Uint32Array,
  isFrame: (at: number) => boolean,
): Outline {
  const at = new Map<number, number>();
  prints.hash.forEach((hash, i) => at.set(hash, i));
  const distinct = Uint32Array.from(at.keys()).sort();
  const all = distinct.slice(0, SAMPLE.sentences);
  return {
    all,
    own: distinct.filter((hash) => !isFrame(at.get(hash)!)).slice(0, SAMPLE.sentences),
    words: Uint8Array.from(all, (hash) => prints.terms[at.get(hash)!]!),
    terms: terms.slice(0, SAMPLE.terms),
    distinctTerms: terms.length,
  };
}

/** What two ascending samples have in common, as positions in `a`, and how much there is of either where both reach. */
function meet(a: Uint32Array, b: Uint32Array, full: number): { common: number[]; smaller: number } {
  const reach = Math.min(
    a.length < full ? Infinity : a[a.length - 1]!,
    b.length < full ? Infinity : b[b.length - 1]!,
  );
  const common: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length && a[i]! <= reach && b[j]! <= reach) {
    const order = a[i]! - b[j]!;
    if (order === 0) common.push(i);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  while (i < a.length && a[i]! <= reach) i++;
  while (j < b.length && b[j]! <= reach) j++;
  return { common, smaller: Math.min(i, j) };
}

/**
 * How much two documents have in common beside their recurring heads and tails, 0 to 1, on the side that has less of it:
 * the share of their sentences, or of their terms beyond those of the sentences they share, whichever is more. Copies
 * share sentences; rewrites and stories of one event share terms. Estimated from the smallest hashes of either side
 * (bottom-k sketches; Broder, 1997), so the work is bounded.
 */
export function likeness(a: Outline, b: Outline): number {
  const own = meet(a.own, b.own, SAMPLE.sentences);
  // Nothing but heads and tails: nothing says that the stories differ.
  const sentences = own.smaller === 0 ? 1 : own.common.length / own.smaller;
  const explained = meet(a.all, b.all, SAMPLE.sentences).common.reduce((sum, i) => sum + a.words[i]!, 0);
  const terms = meet(a.terms, b.terms, SAMPLE.terms);
  const sampled = terms.smaller / Math.max(1, Math.min(a.distinctTerms, b.distinctTerms));
  const rest = terms.smaller - explained * sampled;
  const beyond = rest <= 0 ? 0 : Math.max(0, terms.common.length - explained * sampled) / rest;
  return Math.max(sentences, beyond);
}

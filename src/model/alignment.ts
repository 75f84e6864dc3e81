import type { Span } from './span.js';

/** A correspondence between the sentence `a` of one text and the sentence `b` of the other, by their numbers. */
export interface SentenceLink {
  readonly a: number;
  readonly b: number;
  /** Cosine of the two sentences' weighted terms within the pair, 0 to 1. */
  readonly similarity: number;
  readonly words: WordMatch;
}

/** Which words of two linked sentences have a counterpart, each word used once. */
export interface WordMatch {
  /** Token numbers of the counterparts, pair by pair, ascending on side a. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Runs of words without one. */
  readonly differing: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** Links that lie together in both texts, from the first linked sentence of a side to its last. */
export interface Alignment {
  readonly a: Span;
  readonly b: Span;
  /** Ascending by `a`, then `b`. */
  readonly links: readonly SentenceLink[];
}

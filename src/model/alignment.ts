import type { Span } from './span.js';

/** A correspondence between the sentence `a` of one text and the sentence `b` of the other, by their numbers. */
export interface SentenceLink {
  readonly a: number;
  readonly b: number;
  /** How far they say the same, 0 to 1: 1 for the same words; order, names, numbers and negation count. */
  readonly similarity: number;
  readonly words: WordMatch;
}

/** Which words of two linked sentences mean the same: pairs, in which a word may occur more than once. */
export interface WordMatch {
  /** Token numbers of the counterparts, pair by pair, ascending by `a`, then `b`. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 1 where a pair's words are of one term, 0 where they are worded otherwise. */
  readonly equal: Uint8Array;
  /** Runs of words without a counterpart of the same term. */
  readonly differing: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** Links that lie together in both texts, from the first linked sentence of a side to its last. */
export interface Alignment {
  readonly a: Span;
  readonly b: Span;
  /** Ascending by `a`, then `b`. */
  readonly links: readonly SentenceLink[];
}

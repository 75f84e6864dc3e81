import type { Span } from './span.js';

/** What a reader decided about a finding. */
export const decisions = ['confirmed', 'dismissed'] as const;
export type Decision = (typeof decisions)[number];

/** UTF-16 code units that a note may have. */
export const longestNote = 10_000;

/** A pair, or one of its passages. */
export interface Target {
  /** Document ids, as the pair has them. */
  readonly a: string;
  readonly b: string;
  /** Where the passage lies; absent where the whole pair is meant. */
  readonly passage?: { readonly a: Span; readonly b: Span };
}

/** A reader's mark on a pair or on one of its passages. */
export interface Review extends Target {
  readonly decision: Decision;
  /** Why, in the reader's words; may be empty. */
  readonly note: string;
}

import type { Span } from './span.js';

/** What a reader decided about a finding. */
export const decisions = ['confirmed', 'dismissed'] as const;
export type Decision = (typeof decisions)[number];

/** A reader's mark on a pair or on one of its passages. */
export interface Review {
  /** Document ids, as the pair has them. */
  readonly a: string;
  readonly b: string;
  /** Where the passage lies; absent from a mark on the whole pair. */
  readonly passage?: { readonly a: Span; readonly b: Span };
  readonly decision: Decision;
  /** Why, in the reader's words; may be empty. */
  readonly note: string;
}

import type { Span } from './span.js';

/** Quoted words that two documents carry. It shows that both had them from one source, not that one copied the other. */
export interface SharedQuotation {
  /** The quoted words, without their marks. */
  readonly a: Span;
  readonly b: Span;
  /** Who is quoted, as far as either text says; null where neither does. */
  readonly speaker: string | null;
  /** Whether the words differ, beyond what was left out at either end. */
  readonly altered: boolean;
}

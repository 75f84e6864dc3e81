import type { Span } from '../model/span.js';

/** What of the span from `begin` to `end` lies in another; it ends before it begins where nothing does. */
export const clipped = (begin: number, end: number, to: Span): Span => ({
  begin: Math.max(begin, to.begin),
  end: Math.min(end, to.end),
});

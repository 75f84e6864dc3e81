import type { Span } from '../model/span.js';

/** What of a span lies in another; it ends before it begins where nothing does. */
export const clipped = ({ begin, end }: Span, to: Span): Span => ({
  begin: Math.max(begin, to.begin),
  end: Math.min(end, to.end),
});

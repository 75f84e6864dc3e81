import type { SharedQuotation } from '../../model/quotation.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { everyToken } from '../score/assess.js';
import type { Counting } from '../score/run.js';
import { lastBefore } from './quoted.js';

/** Has the tokens that begin in a span count no longer. */
function leaveOut({ tokens }: SegmentedText, { begin, end }: Span, counts: Uint8Array): void {
  const first = lastBefore(tokens.begin, begin - 1) + 1;
  counts.fill(0, first, Math.max(first, lastBefore(tokens.begin, end - 1) + 1));
}

/** Counts all words but those of shared quotations: both texts can have them from one source. */
export function withoutQuotations(
  a: SegmentedText,
  b: SegmentedText,
  quotations: readonly SharedQuotation[],
): Counting {
  const counting = everyToken(a, b);
  for (const quotation of quotations) {
    leaveOut(a, quotation.a, counting.a);
    leaveOut(b, quotation.b, counting.b);
  }
  return counting;
}

import type { SharedQuotation } from '../../model/quotation.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span, Spans } from '../../model/span.js';
import type { Counting } from '../score/assess.js';
import { isQuoted } from './quoted.js';

function columnsOf(spans: readonly Span[]): Spans {
  const sorted = [...spans].sort((x, y) => x.begin - y.begin);
  return {
    begin: Uint32Array.from(sorted, ({ begin }) => begin),
    end: Uint32Array.from(sorted, ({ end }) => end),
  };
}

/** Counts all words but those of shared quotations: both texts can have them from one source. */
export function withoutQuotations(
  a: SegmentedText,
  b: SegmentedText,
  quotations: readonly SharedQuotation[],
): Counting {
  const inA = columnsOf(quotations.map((quotation) => quotation.a));
  const inB = columnsOf(quotations.map((quotation) => quotation.b));
  return {
    a: (token) => !isQuoted(inA, a.tokens.begin[token]!),
    b: (token) => !isQuoted(inB, b.tokens.begin[token]!),
  };
}

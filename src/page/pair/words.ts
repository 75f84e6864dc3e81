import type { Span } from '../../model/span.js';
import type { TermIndex } from '../../model/segmented.js';
import { tokenize } from '../../segment/tokens.js';

const noTerms: TermIndex = { idOf: () => 0 };

/** The words of a part of a text, as the detector counts them. */
export function wordsOf(text: string, span: Span): readonly Span[] {
  const { length, begin, end } = tokenize(text.slice(span.begin, span.end), noTerms);
  return Array.from({ length }, (_, at) => ({
    begin: span.begin + begin[at]!,
    end: span.begin + end[at]!,
  }));
}

/** How many of some ascending numbers are below a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

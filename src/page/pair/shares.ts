import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { countBelow, union, wordsOf } from './words.js';

export type SideName = 'a' | 'b';

/** Measures parts of a text: in words, or, where the text is not known, in characters. */
type Measure = (span: Span) => number;

function measureOf(text: string | null, spans: readonly Span[]): Measure {
  if (text === null) return ({ begin, end }) => end - begin;
  const begins = union(spans).flatMap((span) => wordsOf(text, span).map(({ begin }) => begin));
  return ({ begin, end }) => countBelow(begins, end) - countBelow(begins, begin);
}

const linkedOf = (passages: readonly Passage[], side: SideName): Span[] =>
  passages.flatMap(({ links }) => links.map((link) => link[side]));

/** What a text shares with the other, as passages are counted or left out. */
export interface Share {
  /** Words in linked sentences of the passages given, each counted once. */
  readonly words: (passages: readonly Passage[]) => number;
  /** Share of the text that the linked sentences of the passages given are, 0 to 1; of all passages, as the result has it. */
  readonly of: (passages: readonly Passage[]) => number;
}

/**
 * The result's containment counts the words of whole sentences against all but furniture. What remains of it is the part
 * of the linked words that remains, so that with nothing left out the two are equal.
 */
export function shareOf(
  text: string | null,
  all: readonly Passage[],
  side: SideName,
  containment: number,
): Share {
  const measure = measureOf(text, linkedOf(all, side));
  const words = (passages: readonly Passage[]): number =>
    union(linkedOf(passages, side)).reduce((sum, span) => sum + measure(span), 0);
  const whole = words(all);
  return { words, of: (passages) => (whole === 0 ? 0 : (containment * words(passages)) / whole) };
}

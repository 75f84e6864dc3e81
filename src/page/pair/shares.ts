import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { merged } from '../../judge/descent/ranges.js';
import { countBelow, wordsOf } from './words.js';

export type SideName = 'a' | 'b';

/** Characters of a text from which on counting its words would keep the reader waiting; in parts of it the two hardly differ. */
const LONG = 1 << 20;

/** Measures parts of a text: in words, or, where the text is not known or very long, in characters. */
type Measure = (span: Span) => number;

function measureOf(text: string | null, spans: readonly Span[]): Measure {
  if (text === null || text.length > LONG) return ({ begin, end }) => end - begin;
  const begins = merged(spans).flatMap((span) => wordsOf(text, span).map(({ begin }) => begin));
  return ({ begin, end }) => countBelow(begins, end) - countBelow(begins, begin);
}

const linkedOf = (passages: readonly Passage[], side: SideName): Span[] =>
  passages.flatMap(({ links }) => links.map((link) => link[side]));

/** What of a text the other has, as passages are counted or left out; 0 to 1. */
export type Share = (counted: readonly Passage[]) => number;

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
  const linked = (passages: readonly Passage[]): number =>
    merged(linkedOf(passages, side)).reduce((sum, span) => sum + measure(span), 0);
  const whole = linked(all);
  return (counted) => (whole === 0 ? 0 : (containment * linked(counted)) / whole);
}

/** Words of a text that can be shared: all but those of its furniture. */
export const matchableWords = (text: string, words: number, furniture: readonly Span[]): number =>
  words - merged(furniture).reduce((sum, span) => sum + wordsOf(text, span).length, 0);

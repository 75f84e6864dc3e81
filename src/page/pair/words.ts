import type { Span } from '../../model/span.js';

/** Scripts written without spaces: one word a character. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const spaced = `[[\\p{L}\\p{M}\\p{Nl}\\p{Nd}\\u00AD\\u200B-\\u200D]--${unspaced}]`;

/** Words and numbers as the detector counts them, nearly: acronyms with dots, don't, 3.5 and 1,200 are one. */
const word = new RegExp(
  `${unspaced}|(?:\\p{L}\\.){2,12}(?![\\p{L}\\p{Nd}])|${spaced}+(?:(?:(?<=\\p{L})['’](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))${spaced}+)*`,
  'gv',
);

/** The words of a part of a text. */
export function wordsOf(text: string, { begin, end }: Span): readonly Span[] {
  return Array.from(text.slice(begin, end).matchAll(word), ({ index, 0: found }) => ({
    begin: begin + index,
    end: begin + index + found.length,
  }));
}

/** Spans joined where they overlap or meet, in order. */
export function union(spans: readonly Span[]): readonly Span[] {
  const joined: { begin: number; end: number }[] = [];
  for (const { begin, end } of [...spans].sort((x, y) => x.begin - y.begin)) {
    const last = joined.at(-1);
    if (last !== undefined && begin <= last.end) last.end = Math.max(last.end, end);
    else if (begin < end) joined.push({ begin, end });
  }
  return joined;
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

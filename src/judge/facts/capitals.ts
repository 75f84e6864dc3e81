import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';

/** How often a term is written with a capital where a small letter could stand, and how often with a small one. */
export interface Writing {
  readonly upper: ReadonlyMap<number, number>;
  readonly lower: ReadonlyMap<number, number>;
}

/** Whether a word begins with a capital letter, or has one inside as brands do. */
export const isCapital = (word: string): boolean => /^\p{Ll}{0,2}\p{Lu}/u.test(word);

/** Whether a word is all capitals, two or more. */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u.test(word);

/** Whether the capitals of sentence `s` tell nothing: a headline in title case, a line in capitals. */
export function isShouted({ text, tokens, sentences }: SegmentedText, s: number): boolean {
  let letters = 0;
  let capitals = 0;
  let all = 0;
  for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
    const word = text.slice(tokens.begin[t], tokens.end[t]);
    if (!/^\p{L}{4,}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
    if (isAllCapitals(word)) all++;
  }
  const isHeading = sentences.role[s] !== SentenceRole.prose;
  return letters >= 2 && (all > 0.6 * letters || (isHeading && capitals > 0.7 * letters));
}

/** Whether token `t` of sentence `s` has a capital wherever it stands: it begins the sentence or a quotation. */
export function isOpening({ text, tokens, sentences }: SegmentedText, s: number, t: number): boolean {
  const first = sentences.firstToken[s]!;
  const from = t === first ? sentences.begin[s]! : tokens.end[t - 1]!;
  return (
    t === first || /[“"‘«:•]\s*$/.test(text.slice(Math.max(from, tokens.begin[t]! - 8), tokens.begin[t]))
  );
}

/** How the terms of a text are written where it tells something. */
export function writingOf(text: SegmentedText): Writing {
  const upper = new Map<number, number>();
  const lower = new Map<number, number>();
  const { sentences, tokens } = text;
  for (let s = 0; s < sentences.length; s++) {
    const isLoud = isShouted(text, s);
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      const isUpper = /^\p{Lu}/u.test(text.text.slice(tokens.begin[t], tokens.begin[t]! + 2));
      if (isUpper && (isLoud || isOpening(text, s, t))) continue;
      const counts = isUpper ? upper : lower;
      const term = tokens.term[t]!;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return { upper, lower };
}

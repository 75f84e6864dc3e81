import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';
import { asked } from './form.js';
import { sentenceWords } from './words.js';
import type { SentenceWords } from './words.js';

/** How often a term is written with a capital where a small letter could stand, and how often with a small one. */
export interface Writing {
  readonly upper: (term: number) => number;
  readonly lower: (term: number) => number;
}

/** Whether a word is all capitals, two or more. */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u.test(word);

/** What `capitalsOf` tells of a word: the values of its sum. */
export const Capitals = {
  /** Begins with a capital letter. */
  first: 1,
  /** The same, or has one inside as brands do; without a possessive ending. */
  early: 2,
  /** All capitals, two or more: as it stands, and without a possessive ending. */
  all: 4,
  acronym: 8,
  /** Begins with four letters. */
  long: 16,
} as const;

/** How a word is written. */
export const capitalsOf = asked([
  ({ whole }) => /^\p{Lu}/u.test(whole),
  ({ written }) => /^\p{Ll}{0,2}\p{Lu}/u.test(written),
  ({ whole }) => isAllCapitals(whole),
  ({ written }) => isAllCapitals(written),
  ({ whole }) => /^\p{L}{4,}/u.test(whole),
]);

/** Whether the capitals of sentence `s` tell nothing: a headline in title case, a line in capitals. */
export function isShouted({ sentences }: SegmentedText, s: number, { form }: SentenceWords): boolean {
  let letters = 0;
  let capitals = 0;
  let all = 0;
  for (let i = 0; i < form.length; i++) {
    const written = capitalsOf(form[i]!);
    if ((written & Capitals.long) === 0) continue;
    letters++;
    if ((written & Capitals.first) !== 0) capitals++;
    if ((written & Capitals.all) !== 0) all++;
  }
  const isHeading = sentences.role[s] !== SentenceRole.prose;
  return letters >= 2 && (all > 0.6 * letters || (isHeading && capitals > 0.7 * letters));
}

/** Whether token `t` of sentence `s` has a capital wherever it stands: it begins the sentence or a quotation. */
export function isOpening({ text, tokens, sentences }: SegmentedText, s: number, t: number): boolean {
  const first = sentences.firstToken[s]!;
  if (t === first) return true;
  const from = tokens.end[t - 1]!;
  const begin = tokens.begin[t]!;
  // Most words have but a space before them.
  if (from >= begin || (from === begin - 1 && text.charCodeAt(from) === 0x20)) return false;
  return /[“"‘«:•]\s*$/.test(text.slice(Math.max(from, begin - 8), begin));
}

/** Room for the counts of the terms of the text at hand, and the text they are of, by its number. */
let upper = new Uint32Array(1024);
let lower = new Uint32Array(1024);
let countedIn = new Uint32Array(1024);
let texts = 0;

function makeRoom({ tokens }: SegmentedText): void {
  let largest = 0;
  for (let t = 0; t < tokens.length; t++) largest = Math.max(largest, tokens.term[t]!);
  if (largest >= countedIn.length || texts === 0xffffffff) {
    const room = Math.max(2 * largest, countedIn.length);
    upper = new Uint32Array(room);
    lower = new Uint32Array(room);
    countedIn = new Uint32Array(room);
    texts = 0;
  }
  texts++;
}

/** How the terms of a text are written where it tells something; until the next text is asked for. */
export function writingOf(text: SegmentedText): Writing {
  makeRoom(text);
  const { sentences, tokens } = text;
  for (let s = 0; s < sentences.length; s++) {
    const words = sentenceWords(text, s);
    const isLoud = isShouted(text, s, words);
    for (let i = 0; i < words.form.length; i++) {
      const t = words.first + i;
      const isUpper = (capitalsOf(words.form[i]!) & Capitals.first) !== 0;
      if (isUpper && (isLoud || isOpening(text, s, t))) continue;
      const term = tokens.term[t]!;
      if (countedIn[term] !== texts) {
        countedIn[term] = texts;
        upper[term] = lower[term] = 0;
      }
      (isUpper ? upper : lower)[term]!++;
    }
  }
  const times =
    (counts: Uint32Array) =>
    (term: number): number =>
      countedIn[term] === texts ? counts[term]! : 0;
  return { upper: times(upper), lower: times(lower) };
}

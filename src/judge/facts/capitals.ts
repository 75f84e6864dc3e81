import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';
import { asked, trait } from './form.js';
import { APART, sentenceWords, textWords } from './words.js';
import type { TextWords } from './words.js';

/** How the terms of a text are written, where a capital or a small letter tells something. */
export interface Writing {
  /**
   * How often a term is written with a capital where a small letter could stand, and how often with a small one; only of
   * terms that the text has with a capital somewhere, 0 of others.
   */
  readonly upper: (term: number) => number;
  readonly lower: (term: number) => number;
  /** Of each sentence, 1 where its capitals tell nothing: a headline in title case, a line in capitals. */
  readonly isLoud: Uint8Array;
}

/** Whether a word is all capitals, two or more. */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u.test(word);

/** How a word is written: traits of its form. */
export const Capitals = {
  /** Begins with a capital letter. */
  first: trait(({ whole }) => /^\p{Lu}/u.test(whole)),
  /** The same, or has one inside as brands do; without a possessive ending. */
  early: trait(({ written }) => /^\p{Ll}{0,2}\p{Lu}/u.test(written)),
  /** All capitals, two or more: as it stands, and without a possessive ending. */
  all: trait(({ whole }) => isAllCapitals(whole)),
  acronym: trait(({ written }) => isAllCapitals(written)),
} as const;

/** Whether a word begins with four letters. */
const isLong = asked([({ whole }) => /^\p{L}{4,}/u.test(whole)]);

/** Whether the capitals of sentence `s` tell nothing. */
function isShouted(text: SegmentedText, s: number): boolean {
  const words = sentenceWords(text, s);
  let letters = 0;
  let capitals = 0;
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    if (isLong(words.at(i)!) === 0) continue;
    letters++;
    if (words.has(i, Capitals.first)) capitals++;
    if (words.has(i, Capitals.all)) all++;
  }
  const isHeading = text.sentences.role[s] !== SentenceRole.prose;
  return letters >= 2 && (all > 0.6 * letters || (isHeading && capitals > 0.7 * letters));
}

/** Whether token `t` of sentence `s` has a capital wherever it stands: it begins the sentence or a quotation. */
export function isOpening(
  { text, tokens, sentences }: SegmentedText,
  s: number,
  t: number,
  { traits }: TextWords,
): boolean {
  if (t === sentences.firstToken[s]) return true;
  // Most words have but a space before them.
  if ((traits[t]! & APART) === 0) return false;
  const from = tokens.end[t - 1]!;
  const begin = tokens.begin[t]!;
  return from < begin && /[“"‘«:•]\s*$/.test(text.slice(Math.max(from, begin - 8), begin));
}

/** Numbers of a row, side by side so that one place in memory is looked at. */
const ROW = 4;
const Place = { text: 0, upper: 1, lower: 2 } as const;
/** Room for a row a term: the text it was counted in last, by its number, and the counts. */
let rows = new Uint32Array(ROW * 1024);
let texts = 0;

/** 1 for the lower bits of the terms that have a row: what the others share is a table small enough to stay at hand. */
const isAsked = new Uint8Array(1 << 13);
const LOWER_BITS = isAsked.length - 1;

/** Begins a row for each term that a text has with a capital: nobody asks how others are written. */
function beginRows({ tokens }: SegmentedText, { traits }: TextWords): void {
  if (texts === 0xffffffff) {
    rows.fill(0);
    texts = 0;
  }
  texts++;
  isAsked.fill(0);
  for (let t = 0; t < tokens.length; t++) {
    if ((traits[t]! & (Capitals.first | Capitals.early)) === 0) continue;
    const term = tokens.term[t]!;
    const row = ROW * term;
    if (row >= rows.length) {
      const larger = new Uint32Array(2 * row);
      larger.set(rows);
      rows = larger;
    }
    isAsked[term & LOWER_BITS] = 1;
    rows[row] = texts;
    rows[row + Place.upper] = rows[row + Place.lower] = 0;
  }
}

const timesOf = (term: number, place: number): number =>
  rows[ROW * term] === texts ? rows[ROW * term + place]! : 0;

/** How the terms of a text are written; what it counts holds until the next text is asked for. */
export function writingOf(text: SegmentedText): Writing {
  const { sentences, tokens } = text;
  const words = textWords(text);
  beginRows(text, words);
  const isLoud = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    // Capital words shout by themselves, others where they are all there is of a heading.
    const shouting = sentences.role[s] === SentenceRole.prose ? Capitals.all : Capitals.first;
    const isShouting = (words.any[s]! & shouting) !== 0 && isShouted(text, s);
    if (isShouting) isLoud[s] = 1;
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      const isUpper = (words.traits[t]! & Capitals.first) !== 0;
      if (isUpper && (isShouting || isOpening(text, s, t, words))) continue;
      const term = tokens.term[t]!;
      if (isAsked[term & LOWER_BITS] === 0 || rows[ROW * term] !== texts) continue;
      rows[ROW * term + (isUpper ? Place.upper : Place.lower)]!++;
    }
  }
  return { upper: (term) => timesOf(term, Place.upper), lower: (term) => timesOf(term, Place.lower), isLoud };
}

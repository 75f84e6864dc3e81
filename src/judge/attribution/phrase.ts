import { APART } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { is, isNamed, Word } from './words.js';

/** Words of a sentence, half-open, counted from its first. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words of the longest phrase that names a source: a longer one is no phrase but a clause. */
const LONGEST_PHRASE = 12;

/** Words before the comma that a subject comes behind, at most. */
const LONGEST_LEAD = 20;

/** Whether what stands before word `i` may stand inside a phrase. */
const isTight = (words: SentenceWords, i: number): boolean =>
  !words.has(i, APART) || /^(?:[\s\u00A0]+|[-‐‑/&]|\s?&\s?|\.\s?|['’]\s?)$/.test(words.gap[i]!);

const isAnd = (words: SentenceWords, i: number): boolean => words.at(i)!.lower === 'and';

/** Where the part of a coordination that ends the phrase begins: "and" joins two names or two nouns for people. */
const isJoined = (words: SentenceWords, i: number): boolean =>
  (isNamed(words, i - 1) && isNamed(words, i + 1)) ||
  (is(words, i - 1, Word.speaking) && !is(words, i + 1, Word.determiner));

/** Drops what stands before the subject: "On Monday the ministry", "In a statement Varra Line". */
function withoutLead(words: SentenceWords, from: number, to: number): number {
  if (!is(words, from, Word.leading)) return from;
  for (let i = to - 1; i > from; i--) {
    if (!is(words, i, Word.determiner)) continue;
    if (!is(words, i - 1, Word.joining)) return i;
    break;
  }
  let i = to - 1;
  const named = isNamed(words, i);
  while (i - 1 > from && isNamed(words, i - 1) === named && !is(words, i - 1, Word.leading)) {
    if (is(words, i - 1, Word.joining | Word.determiner)) break;
    i--;
  }
  return i;
}

/** The noun phrase that ends before word `to`, as far as it can be a source; undefined where there is none. */
export function phraseBefore(words: SentenceWords, to: number): Phrase | undefined {
  let from = to;
  while (from > 0) {
    if (to - from > LONGEST_PHRASE) return undefined;
    if (from < to && !isTight(words, from)) break;
    if (is(words, from - 1, Word.barrier)) break;
    if (isAnd(words, from - 1) && from < to && !isJoined(words, from - 1)) break;
    from--;
    if (is(words, from, Word.pronoun)) break;
  }
  while (from < to && isAnd(words, from)) from++;
  if (from === to) return undefined;
  from = withoutLead(words, from, to);
  return from < to ? { from, to } : undefined;
}

/** Whether the preposition at `i` joins to the phrase before it: "said Hale in a statement" ends with the name. */
function goesOn(words: SentenceWords, i: number): boolean {
  const word = words.at(i)!.lower;
  if (word === 'of') return true;
  if (isNamed(words, i - 1)) return word === 'for' && (isNamed(words, i + 1) || isNamed(words, i + 2));
  return word === 'for' || word === 'from' || word === 'with' || word === 'at';
}

/** Whether the word at `i` ends the phrase that began before it. */
function endsPhrase(words: SentenceWords, i: number): boolean {
  if (!isTight(words, i) || is(words, i, Word.pronoun)) return true;
  if (is(words, i, Word.determiner) && !is(words, i - 1, Word.joining)) return true;
  return is(words, i, Word.joining) && !goesOn(words, i);
}

/** The noun phrase that begins at word `from`. */
export function phraseAfter(words: SentenceWords, from: number): Phrase | undefined {
  const last = Math.min(words.length, from + LONGEST_PHRASE);
  let to = from;
  while (to < last) {
    if (is(words, to, Word.barrier | Word.calendar) || (isAnd(words, to) && !isJoined(words, to))) break;
    if (to > from && endsPhrase(words, to)) break;
    to++;
  }
  while (to > from && is(words, to - 1, Word.joining)) to--;
  return to > from ? { from, to } : undefined;
}

/** Where the subject of a sentence can begin: behind "On Monday," or "Speaking to reporters,". */
function startOf(words: SentenceWords): number {
  if (!words.lowerAt(0).endsWith('ing') && !is(words, 0, Word.leading)) return 0;
  for (let i = 1; i < words.length && i <= LONGEST_LEAD; i++)
    if (words.has(i, APART) && words.gap[i]!.includes(',')) return i;
  return -1;
}

/** The noun phrase that a sentence begins with, as far as its first name or noun for people goes. */
export function phraseAtStart(words: SentenceWords): Phrase | undefined {
  const from = startOf(words);
  if (from < 0) return undefined;
  if (is(words, from, Word.pronoun)) return { from, to: from + 1 };
  const first = from + (is(words, from, Word.determiner) ? 1 : 0);
  const last = Math.min(words.length, first + LONGEST_PHRASE);
  let to = first;
  while (to < last && (to === first || isTight(words, to))) {
    if (!isNamed(words, to) && !(is(words, to, Word.joining) && isNamed(words, to + 1))) break;
    to++;
  }
  if (to > first) return { from, to };
  for (let i = first; i < first + 4; i++)
    if (is(words, i, Word.speaking)) return { from, to: i + 1 };
    else if (is(words, i, Word.barrier | Word.joining)) return undefined;
  return undefined;
}

/** Whether a phrase begins as a name, a noun phrase or a noun for people does. */
export function isSource(words: SentenceWords, { from, to }: Phrase): boolean {
  if (is(words, to - 1, Word.pronoun | Word.calendar)) return false;
  for (let i = from; i < to; i++) if (isNamed(words, i) || is(words, i, Word.speaking)) return true;
  return false;
}

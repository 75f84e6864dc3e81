import { asked } from '../facts/form.js';
import type { SentenceWords } from '../facts/words.js';
import { isSpeaking } from './nouns.js';
import { isBarrier, isCalendar, isDeterminer, isJoining, isLeading, isPronoun } from './words.js';

/** Words of a sentence, half-open, counted from its first. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words of the longest phrase that names a source: a longer one is no phrase but a clause. */
const LONGEST_PHRASE = 12;

/** Words before the comma that a subject comes behind, at most. */
const LONGEST_LEAD = 20;

const isTight = (gap: string): boolean =>
  gap === ' ' || /^(?:[\s\u00A0]+|[-‐‑/&]|\s?&\s?|\.\s?|['’]\s?)$/.test(gap);

/** Whether a word has a capital: one that is not owed to a day or month, and one that opens a sentence in a name alone. */
const Capital = { named: 1, opening: 2 } as const;

const capitalOf = asked([
  ({ written, lower }) => /^\p{Ll}{0,2}\p{Lu}/u.test(written) && !isCalendar(lower) && !isPronoun(lower),
  ({ lower }) => !(isLeading(lower) || isDeterminer(lower) || isBarrier(lower) || isSpeaking(lower)),
]);

/** Whether a word has a capital that its place does not force on it. */
export function isNamed({ form }: SentenceWords, i: number): boolean {
  const own = form[i];
  if (own === undefined) return false;
  const capital = capitalOf(own);
  return (capital & Capital.named) !== 0 && (i > 0 || (capital & Capital.opening) !== 0);
}

/** Where the part of a coordination that ends the phrase begins: "and" joins two names or two nouns for people. */
const isJoined = (words: SentenceWords, i: number): boolean =>
  (isNamed(words, i - 1) && isNamed(words, i + 1)) ||
  (isSpeaking(words.lower[i - 1] ?? '') && !isDeterminer(words.lower[i + 1] ?? ''));

/** Drops what stands before the subject: "On Monday the ministry", "In a statement Varra Line". */
function withoutLead(words: SentenceWords, from: number, to: number): number {
  if (!isLeading(words.lower[from]!)) return from;
  for (let i = to - 1; i > from; i--) {
    if (!isDeterminer(words.lower[i]!)) continue;
    const before = words.lower[i - 1]!;
    if (!isJoining(before) || (isLeading(before) && i - 1 === from && isCalendar(before))) return i;
    break;
  }
  let i = to - 1;
  const named = isNamed(words, i);
  while (i - 1 > from && isNamed(words, i - 1) === named && !isLeading(words.lower[i - 1]!)) {
    if (isJoining(words.lower[i - 1]!) || isDeterminer(words.lower[i - 1]!)) break;
    i--;
  }
  return i;
}

/** The noun phrase that ends before word `to`, as far as it can be a source; undefined where there is none. */
export function phraseBefore(words: SentenceWords, to: number, first = 0): Phrase | undefined {
  let from = to;
  while (from > first) {
    if (to - from > LONGEST_PHRASE) return undefined;
    const word = words.lower[from - 1]!;
    if (from < to && !isTight(words.gap[from]!)) break;
    if (isBarrier(word) || (word === 'and' && from < to && !isJoined(words, from - 1))) break;
    from--;
    if (isPronoun(word)) break;
  }
  while (from < to && words.lower[from] === 'and') from++;
  if (from === to) return undefined;
  from = withoutLead(words, from, to);
  return from < to ? { from, to } : undefined;
}

/** Whether the preposition at `i` joins to the phrase before it: "said Hale in a statement" ends with the name. */
function goesOn(words: SentenceWords, i: number): boolean {
  const word = words.lower[i]!;
  if (word === 'of') return true;
  if (isNamed(words, i - 1)) return word === 'for' && (isNamed(words, i + 1) || isNamed(words, i + 2));
  return word === 'for' || word === 'from' || word === 'with' || word === 'at';
}

/** The noun phrase that begins at word `from`. */
export function phraseAfter(words: SentenceWords, from: number): Phrase | undefined {
  const length = words.written.length;
  let to = from;
  while (to < length && to - from < LONGEST_PHRASE) {
    const word = words.lower[to]!;
    if (to > from && !isTight(words.gap[to]!)) break;
    if (isBarrier(word) || isCalendar(word)) break;
    if (word === 'and' && !isJoined(words, to)) break;
    const before = words.lower[to - 1] ?? '';
    if (to > from && isDeterminer(word) && !isJoining(before)) break;
    if (to > from && isPronoun(word)) break;
    if (to > from && isJoining(word) && !goesOn(words, to)) break;
    to++;
  }
  while (to > from && isJoining(words.lower[to - 1]!)) to--;
  return to > from ? { from, to } : undefined;
}

/** Where the subject of a sentence can begin: behind "On Monday," or "Speaking to reporters,". */
function startOf({ lower, gap }: SentenceWords): number {
  const word = lower[0] ?? '';
  if (!word.endsWith('ing') && !isLeading(word)) return 0;
  for (let i = 1; i < lower.length && i <= LONGEST_LEAD; i++) if (gap[i]!.includes(',')) return i;
  return -1;
}

/** The noun phrase that a sentence begins with, as far as its first name or noun for people goes. */
export function phraseAtStart(words: SentenceWords): Phrase | undefined {
  const from = startOf(words);
  if (from < 0) return undefined;
  if (isPronoun(words.lower[from] ?? '')) return { from, to: from + 1 };
  const first = from + (isDeterminer(words.lower[from] ?? '') ? 1 : 0);
  let to = first;
  while (
    to < words.lower.length &&
    to < first + LONGEST_PHRASE &&
    (to === first || isTight(words.gap[to]!))
  ) {
    if (!isNamed(words, to) && !(isJoining(words.lower[to]!) && isNamed(words, to + 1))) break;
    to++;
  }
  if (to > first) return { from, to };
  for (let i = first; i < first + 4; i++)
    if (isSpeaking(words.lower[i] ?? '')) return { from, to: i + 1 };
    else if (isBarrier(words.lower[i] ?? '') || isJoining(words.lower[i] ?? '')) return undefined;
  return undefined;
}

/** Whether a phrase begins as a name, a noun phrase or a noun for people does. */
export function isSource(words: SentenceWords, { from, to }: Phrase): boolean {
  const last = words.lower[to - 1]!;
  if (isPronoun(last) || isCalendar(last)) return false;
  for (let i = from; i < to; i++) if (isNamed(words, i) || isSpeaking(words.lower[i]!)) return true;
  return false;
}

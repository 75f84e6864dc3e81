import { listed } from './form.js';
import { Digit, isJoined } from './words.js';
import type { SentenceWords } from './words.js';

/** A number as it is written, in digits or spelled out. */
export class Numeral {
  /** These begin as fractions, so that all numbers are of one shape. */
  readonly value: number = NaN;
  /** Worth of its last digit that is not a zero at the end: 10 for 70, 100,000 for 4.2 million. */
  readonly step: number = NaN;

  constructor(
    value: number,
    step: number,
    /** Place after its last word. */
    readonly to: number,
    /** Letters run together with the digits, such as the "km" of "12km"; else empty. */
    readonly suffix: string,
    readonly isOrdinal: boolean,
  ) {
    this.value = value;
    this.step = step;
  }
}

const list = (words: string): string[] => words.split(' ');
const cardinals = list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');
const ordinals = list(
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`,
);
const small = new Map<string, number>([
  ...cardinals.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 10 * (i + 2)] as const),
]);
const ordinal = new Map<string, number>([
  ...ordinals.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word.replace(/y$/, 'ieth'), 10 * (i + 2)] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Words that multiply the number before them. */
export const magnitudes = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);
const suffixes = new Map<string, number>([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

const digits = /^(\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?)(\p{L}{0,6})$/u;

const fractions = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
]);

/** Worth of the last digit of a whole number that is no zero at its end. */
function stepOf(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** A number in digits, with the magnitude behind it. */
function inDigits(words: SentenceWords, at: number): Numeral | undefined {
  const { gap } = words;
  const match = digits.exec(words.lowerAt(at));
  if (!match) return undefined;
  // ".85" of a point stands without its nought.
  const point = gap[at] !== ' ' && /(?:^|[\s$£€])\.$/.test(gap[at]!) && /^\d+$/.test(match[1]!) ? '0.' : '';
  const bare = point + match[1]!.replaceAll(',', '');
  const decimals = bare.includes('.') ? bare.length - bare.indexOf('.') - 1 : 0;
  const part =
    gap[at + 1] === ' ' ? undefined : fractions.get(/^[ \u00A0]?([¼½¾])/.exec(gap[at + 1]!)?.[1] ?? '');
  const value = Number(bare) + (part ?? 0);
  const step = part !== undefined ? 0.25 : decimals > 0 ? 10 ** -decimals : stepOf(value);
  const suffix = match[2]!;
  const isOrdinal = suffix !== '' && /^(?:st|nd|rd|th)$/.test(suffix);
  if (isOrdinal) return new Numeral(value, step, at + 1, '', true);
  if (suffix !== '') {
    const run = suffixes.get(suffix);
    return run === undefined
      ? new Numeral(value, step, at + 1, suffix, false)
      : new Numeral(value * run, step * run, at + 1, '', false);
  }
  const times = isJoined(gap[at + 1]) ? magnitudes.get(words.lowerAt(at + 1)) : undefined;
  return times === undefined
    ? new Numeral(value, step, at + 1, '', false)
    : new Numeral(value * times, step * times, at + 2, '', false);
}

/** What a spelled number may go on with at `at`, passing over the "and" of "two hundred and five". */
function nextPart(words: SentenceWords, at: number, isRound: boolean): number {
  const { gap } = words;
  if (!isJoined(gap[at])) return -1;
  if (words.lowerAt(at) !== 'and') return at;
  return isRound && isJoined(gap[at + 1]) && small.has(words.lowerAt(at + 1)) ? at + 1 : -1;
}

/** A number spelled out, such as "twenty-five", "a hundred" or "two hundred and seventeen". */
function spelled(words: SentenceWords, from: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let last = Infinity;
  let at = from;
  let to = -1;
  let isOrdinal = false;
  const opening = words.lowerAt(at);
  if (opening === 'a' || opening === 'an') {
    if (!magnitudes.has(words.lowerAt(at + 1)) || !isJoined(words.gap[at + 1])) return undefined;
    current = 1;
    at++;
    // "By the thousand" is no number.
  } else if (magnitudes.has(words.lowerAt(at)) && words.lowerAt(at) !== 'dozen') return undefined;
  while (at >= 0 && at < words.length && !isOrdinal) {
    const word = words.lowerAt(at);
    const unit = small.get(word) ?? ordinal.get(word);
    const times = magnitudes.get(word);
    if (times !== undefined) {
      if (current === 0 && total > 0) break;
      // "hundred" and "dozen" multiply the part, larger ones close it.
      if (times <= 100) current = Math.max(1, current) * times;
      else {
        total += Math.max(1, current) * times;
        current = 0;
      }
      last = times;
    } else if (
      unit !== undefined &&
      unit < last &&
      (last === Infinity || last >= 100 || (last >= 20 && unit < 10))
    ) {
      current += unit;
      last = unit;
      isOrdinal = ordinal.has(word);
    } else break;
    to = at + 1;
    at = nextPart(words, to, last >= 100 && last !== Infinity);
  }
  if (to < 0) return undefined;
  const value = total + current;
  return new Numeral(value, stepOf(value), to, '', isOrdinal);
}

/** An article, and a word that a number in words can begin with or go on with. */
export const Article = listed(['a', 'an']);
export const Spelled = listed(new Set([small, ordinal, magnitudes].flatMap((words) => [...words.keys()])));

/** The number that begins with the word at `at`, if one does. */
export const numeralAt = (words: SentenceWords, at: number): Numeral | undefined =>
  words.has(at, Digit)
    ? inDigits(words, at)
    : words.has(at, Spelled | Article)
      ? spelled(words, at)
      : undefined;

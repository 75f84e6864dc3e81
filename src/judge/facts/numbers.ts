import type { SegmentedText } from '../../model/segmented.js';
import { allowed, boundBefore, boundBehind } from './bounds.js';
import type { Bound } from './bounds.js';
import { Capitals } from './capitals.js';
import { clockTimeAt, TimeWord } from './clock.js';
import { countedAt, isPlural, nextContent } from './counted.js';
import { datesAmong } from './dates.js';
import { noUnit, unitAround } from './measures.js';
import { Multiple, multipleAt } from './multiples.js';
import { Article, numeralAt, Spelled } from './numerals.js';
import type { Numeral } from './numerals.js';
import { rangeEnd, ratioAt, scoreAt } from './pairs.js';
import { exactly } from './quantity.js';
import type { Quantity, QuantityFact } from './quantity.js';
import { isCurrency } from './units.js';
import { BehindA, Vague, vagueAt } from './vague.js';
import { Digit, foundOnce, isSpace, sentenceWords } from './words.js';
import type { SentenceWords } from './words.js';

/** Whether a word that opens the sentence goes with the number behind it: "Flight 204 to Orm", not "Some 14 miles". */
const isNamedFirst = (words: SentenceWords, at: number, to: number): boolean =>
  nextContent(words, 0) === 0 && nextContent(words, to) !== to && boundBefore(words, at).from === at;

/** Whether the number is part of a name, such as "Boeing 737" or "G-7", or of a fraction, such as "23/32". */
function isLabel(words: SentenceWords, at: number, to: number): boolean {
  const { gap } = words;
  if (gap[at] === '/' || gap[to] === '/') return true;
  if (at === 0 || !words.has(at, Digit) || !words.has(at - 1, Capitals.first)) return false;
  const isHyphen = gap[at] === '-';
  if (!isHyphen && !isSpace(gap[at])) return false;
  if (at === 1 && !isHyphen && !isNamedFirst(words, at, to)) return false;
  return !(isSpace(gap[to]) && isPlural(words.lowerAt(to)));
}

const isYears = (word: string | undefined): boolean => word === 'years' || word === 'year';
const isAged = (word: string | undefined): boolean =>
  word === 'aged' || word === 'age' || word === 'turned' || word === 'turns';

/** Place after the words that make a number an age ("45-year-old", "aged 45", "Ms Hale, 45,"); −1 where none do. */
function ageEnd(words: SentenceWords, at: number, to: number): number {
  const { gap } = words;
  if (isYears(words.lowerAt(to)) && /^olds?$/.test(words.lowerAt(to + 1))) return to + 2;
  if (isAged(words.lowerAt(at - 1))) return to;
  if (gap[to] === ' ' || !/^[,.]/.test(gap[to]!)) return -1;
  if (words.lowerAt(at - 2) === 'who' && /^(?:is|was)$/.test(words.lowerAt(at - 1))) return to;
  const isApposed = gap[at] === ', ' && /^\p{Lu}/u.test(words.writtenAt(at - 1));
  return isApposed && /^\d{1,2}$/.test(words.writtenAt(at)) ? to : -1;
}

function timeAt(words: SentenceWords, at: number): QuantityFact | undefined {
  const time = clockTimeAt(words, at);
  if (!time) return undefined;
  const { bound, from } = boundBefore(words, at);
  const fact = exactly('time', time.minutes, at, time.to);
  fact.from = from;
  fact.bound = bound;
  fact.isHalf = time.isHalf;
  return fact;
}

function ordinalAt(words: SentenceWords, at: number, { value, to }: Numeral): QuantityFact | undefined {
  const isAdverb = /^(?:first|second)$/.test(words.lowerAt(at));
  if (isAdverb && !/^(?:the|his|her|their|its|our)$/.test(words.lowerAt(at - 1))) return undefined;
  const fact = exactly('ordinal', value, at, to);
  fact.noun = nextContent(words, to);
  return fact;
}

/** The bound that the words around a number set, and the places that they reach to. */
function boundAround(
  words: SentenceWords,
  at: number,
  to: number,
  isDuration: boolean,
): { bound: Bound; from: number; to: number } {
  const { bound, from } = boundBefore(words, at);
  // "Over two days" is during them.
  if (isDuration && words.lowerAt(from) === 'over') return { bound: 'about', from, to };
  if (bound !== 'exact') return { bound, from, to };
  const behind = boundBehind(words, to);
  return behind ? { bound: behind.bound, from, to: behind.to } : { bound, from, to };
}

/** Whether a number is the pronoun of "no one" or "one of them". */
const isPronoun = (words: SentenceWords, at: number, to: number, noun: number): boolean =>
  words.lowerAt(at) === 'one' &&
  to === at + 1 &&
  (noun < 0 || /^(?:no|any|every|some|each|the|this|that|which|another)$/.test(words.lowerAt(at - 1)));

/** A count, measure or age, or the range of one. */
function amountAt(words: SentenceWords, at: number, numeral: Numeral): QuantityFact | undefined {
  const upper = rangeEnd(words, at, numeral);
  const last = upper ?? numeral;
  const unit = unitAround(words, at, last);
  // Letters that are no unit make it the name of something: "737s", "4x4".
  if (unit === undefined && last.suffix !== '') return undefined;
  const { dimension, factor, offset, times } = unit ?? noUnit;
  const age = ageEnd(words, at, last.to);
  const isAge = age >= 0;
  const ending = isAge ? age : (unit?.to ?? last.to);
  const { bound, from, to } = boundAround(words, at, ending, dimension === 'duration');
  const isOne = words.lowerAt(at) === 'one' && numeral.to === at + 1;
  const noun = isAge
    ? -1
    : isOne && words.lowerAt(to) !== 'of'
      ? nextContent(words, to)
      : countedAt(words, to);
  const kind = isAge ? 'age' : dimension === '' ? 'count' : 'measure';
  if (kind === 'count' && isPronoun(words, at, numeral.to, noun)) return undefined;
  let isDozen = false;
  for (let place = at; place < last.to; place++) if (words.lowerAt(place) === 'dozen') isDozen = true;
  const plain = allowed(last.value, last.step, bound);
  // A dozen is ten as well as fourteen.
  const lowest = isDozen ? Math.min(plain.low, 0.8 * last.value) : plain.low;
  const highest = isDozen ? Math.max(plain.high, 1.2 * last.value) : plain.high;
  const { low, high } = upper ? { low: numeral.value, high: last.value } : { low: lowest, high: highest };
  const scale = (value: number): number => (isAge ? value : value * times * factor + offset);
  const fact = exactly(kind, scale(upper ? (numeral.value + last.value) / 2 : last.value), at, to);
  fact.from = from;
  fact.low = scale(low);
  fact.high = scale(high);
  fact.bound = upper ? 'vague' : bound;
  if (!isAge) {
    fact.dimension = dimension;
    fact.factor = factor;
  }
  if (!isCurrency(dimension)) fact.noun = noun;
  return fact;
}

/** The number that begins at `at`, or whose bounding words stand before it. */
function quantityAt(words: SentenceWords, at: number): QuantityFact | undefined {
  const time = timeAt(words, at);
  if (time) return time;
  const numeral = numeralAt(words, at);
  const special = multipleAt(words, at, numeral) ?? vagueAt(words, at);
  if (special || !numeral) return special;
  if (numeral.isOrdinal) return ordinalAt(words, at, numeral);
  const paired = scoreAt(words, at, numeral) ?? ratioAt(words, at, numeral);
  if (paired) return paired;
  if (isLabel(words, at, numeral.to)) return exactly('label', numeral.value, at, numeral.to);
  return amountAt(words, at, numeral);
}

/** Completes a number by its span, with the signs that belong to it, such as "$" and "%". */
function signed(words: SentenceWords, fact: QuantityFact): Quantity {
  const { from, to, at } = fact;
  const before = words.gap[at]!;
  const behind = words.gap[to]!;
  const sign = from === at && before !== ' ' ? (/\p{Sc}\s?$/u.exec(before)?.[0].length ?? 0) : 0;
  const unit = behind === ' ' ? 0 : (/^\s?[%°]/.exec(behind)?.[0].length ?? 0);
  fact.begin = words.beginOf(from) - sign;
  fact.end = words.endOf(to - 1) + unit;
  return fact;
}

/** What a number can begin with by itself, and with what comes behind. */
const Opening = Digit | Spelled | TimeWord | Multiple | Vague;
const isOpening = (words: SentenceWords, at: number): boolean =>
  words.has(at, Opening) || (words.has(at, Article) && at + 1 < words.length && words.has(at + 1, BehindA));

const none: readonly Quantity[] = [];

/** Numbers among the words of a sentence, in order, without those that belong to its dates. Found once. */
export const numbersAmong = foundOnce(findNumbers);

function findNumbers(words: SentenceWords): readonly Quantity[] {
  if (!words.hasAny(Opening | BehindA)) return none;
  const dates = datesAmong(words);
  const found: Quantity[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isOpening(words, at)) continue;
    while (next < dates.length && dates[next]!.to <= at) next++;
    if (next < dates.length && dates[next]!.from <= at) continue;
    const fact = quantityAt(words, at);
    if (!fact) continue;
    found.push(signed(words, fact));
    // No `Math.max`: what comes of it may be kept as a fraction, and numbers then change their shape.
    if (fact.to - 1 > at) at = fact.to - 1;
  }
  return found;
}

/** Numbers that sentence `s` names: counts, measures, ordinals, times of day, ages, scores. */
export function numbersIn(text: SegmentedText, s: number): readonly Quantity[] {
  return numbersAmong(sentenceWords(text, s));
}

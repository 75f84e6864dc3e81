import { allowed } from './bounds.js';
import { numeralAt } from './numerals.js';
import type { Numeral } from './numerals.js';
import { exactly } from './quantity.js';
import type { QuantityFact } from './quantity.js';
import { unitOf } from './units.js';
import { isSpace } from './words.js';
import type { SentenceWords } from './words.js';

const isJoining = (word: string | undefined): boolean => word === 'to' || word === 'or' || word === 'and';

/** The number that a dash or a word such as "to" joins to `one`; `isDash` tells which. */
function joinedTo(words: SentenceWords, one: Numeral): { two: Numeral; isDash: boolean } | undefined {
  const { gap } = words;
  // Behind most numbers stands neither.
  if (gap[one.to] === ' ' && !isJoining(words.lowerAt(one.to))) return undefined;
  const isDash = gap[one.to] !== ' ' && /^ ?[-–—] ?$/.test(gap[one.to] ?? '');
  const isWord =
    isJoining(words.lowerAt(one.to)) && isSpace(gap[one.to]) && /^\s\p{Sc}?$/u.test(gap[one.to + 1] ?? '');
  const at = one.to + (isDash ? 0 : 1);
  if (!(isDash || isWord) || at >= words.length) return undefined;
  const two = numeralAt(words, at);
  return two && !two.isOrdinal ? { two, isDash } : undefined;
}

/** The upper end of a range such as "25 to 40", "between 25 and 40", "two or three". */
export function rangeEnd(words: SentenceWords, at: number, one: Numeral): Numeral | undefined {
  const joined = joinedTo(words, one);
  if (joined === undefined || joined.two.value <= one.value || one.suffix !== '') return undefined;
  const isBoth = !joined.isDash && words.lowerAt(one.to) === 'and';
  return isBoth && words.lowerAt(at - 1) !== 'between' ? undefined : joined.two;
}

const winning =
  /^(?:won|win|wins|beat|beaten|beating|lost|lose|loss|drew|draw|victory|defeat|defeated|scored?|led|lead|vote|voted|ruled)$/;
/** No side scores more in the games that are told of by both figures. */
const HIGHEST_SCORE = 200;

/** A score such as "3-2", whichever side's figure comes first. */
export function scoreAt(words: SentenceWords, at: number, one: Numeral): QuantityFact | undefined {
  const joined = joinedTo(words, one);
  if (joined === undefined) return undefined;
  const { two, isDash } = joined;
  // "Outnumbered by 8 to 5"
  const isRatio = words.lowerAt(one.to) === 'to' && one.value > two.value && words.lowerAt(at - 1) !== 'from';
  if (!isDash && !(isRatio && one.suffix === '' && !/\p{Sc}/u.test(words.gap[at]!))) return undefined;
  const near = [...words.lower.slice(Math.max(0, at - 4), at), ...words.lower.slice(two.to, two.to + 2)];
  const isScore = one.value >= two.value || near.some((word) => winning.test(word));
  if (!isScore || Math.max(one.value, two.value) > HIGHEST_SCORE) return undefined;
  return exactly('score', 1000 * Math.max(one.value, two.value) + Math.min(one.value, two.value), at, two.to);
}

/** "One in five", "nine out of 10": a share. */
export function ratioAt(words: SentenceWords, at: number, one: Numeral): QuantityFact | undefined {
  const of =
    words.lowerAt(one.to) === 'out' && words.lowerAt(one.to + 1) === 'of'
      ? 2
      : words.lowerAt(one.to) === 'in'
        ? 1
        : 0;
  const whole = one.to + of;
  if (of === 0 || whole >= words.length || one.value < 1) return undefined;
  const all = numeralAt(words, whole);
  if (!all || all.isOrdinal || all.suffix !== '' || all.value <= one.value || all.value > 1000)
    return undefined;
  // "Three in 15 minutes"
  if (unitOf(words.lowerAt(all.to)) !== undefined) return undefined;
  const value = one.value / all.value;
  const { low, high } = allowed(value, value, 'about');
  const fact = exactly('measure', value, at, all.to);
  fact.low = low;
  fact.high = high;
  fact.bound = 'about';
  fact.dimension = 'share';
  return fact;
}

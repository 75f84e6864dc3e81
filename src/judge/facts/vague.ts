import { countedAt } from './counted.js';
import { listed } from './form.js';
import { Article, magnitudes } from './numerals.js';
import { exactly } from './quantity.js';
import type { QuantityFact } from './quantity.js';
import type { SentenceWords } from './words.js';

/** What "dozens", "tens of thousands" and the like leave open. */
const manifold = new Map<string, readonly [number, number]>(
  Object.entries({
    'tens of thousands': [15_000, 150_000],
    'hundreds of thousands': [150_000, 1.5e6],
    'tens of millions': [1.5e7, 1.5e8],
    'hundreds of millions': [1.5e8, 1.5e9],
    'dozens of': [18, 120],
    'scores of': [30, 250],
    'hundreds of': [130, 1300],
    'thousands of': [1400, 150_000],
    'millions of': [1.5e6, 1.5e9],
    'billions of': [1.5e9, 1.5e12],
  }),
);
/** Those that may stand without "of". */
const alone = new Map<string, readonly [number, number]>(
  Object.entries({
    dozens: manifold.get('dozens of')!,
    hundreds: manifold.get('hundreds of')!,
    thousands: manifold.get('thousands of')!,
  }),
);
const few = new Map<string, readonly [number, number]>(
  Object.entries({
    'a couple': [2, 3],
    'a few': [2, 9],
    'a handful': [2, 12],
  }),
);
const fractions = new Map<string, number>(
  Object.entries({
    'a third': 1 / 3,
    'one third': 1 / 3,
    'two thirds': 2 / 3,
    'a quarter': 1 / 4,
    'one quarter': 1 / 4,
    'three quarters': 3 / 4,
    'a fifth': 1 / 5,
    'one fifth': 1 / 5,
    'two fifths': 2 / 5,
    'three fifths': 3 / 5,
    'four fifths': 4 / 5,
    'a tenth': 1 / 10,
    'one tenth': 1 / 10,
  }),
);

function between(low: number, high: number, at: number, to: number, noun: number): QuantityFact {
  const fact = exactly('count', Math.sqrt(low * high), at, to);
  fact.low = low;
  fact.high = high;
  fact.bound = 'vague';
  fact.noun = noun;
  return fact;
}

/** What a number in words leaves a tenth open of. */
function about(kind: 'count' | 'measure', value: number, at: number, to: number): QuantityFact {
  const fact = exactly(kind, value, at, to);
  fact.low = 0.9 * value;
  fact.high = 1.1 * value;
  fact.bound = 'about';
  return fact;
}

function share(value: number, at: number, to: number): QuantityFact {
  const fact = about('measure', value, at, to);
  fact.dimension = 'share';
  return fact;
}

const ofWhole = /^(?:of|the|its|their|his|her|all|those)$/;

/** "An hour" after a share of it. */
const isOfHour = (words: SentenceWords, at: number): boolean =>
  words.lowerAt(at) === 'of' && words.lowerAt(at + 1) === 'an' && words.lowerAt(at + 2) === 'hour';

/** That share of an hour. */
function partOfHour(value: number, at: number, to: number): QuantityFact {
  const fact = about('measure', value / 24, at, to);
  fact.dimension = 'duration';
  return fact;
}

/** "Half" of something, and not half an hour or the first half. */
function halfAt(words: SentenceWords, at: number): QuantityFact | undefined {
  if (words.lowerAt(at) !== 'half' || /^(?:first|second|other|and|one|two)$/.test(words.lowerAt(at - 1)))
    return undefined;
  const next = words.lowerAt(at + 1);
  const times = /^an?$/.test(next) ? magnitudes.get(words.lowerAt(at + 2)) : undefined;
  if (times !== undefined) return about('count', times / 2, at, at + 3);
  if (next === 'an' && words.lowerAt(at + 2) === 'hour') return partOfHour(0.5, at, at + 3);
  return ofWhole.test(next) ? share(0.5, at, at + 1) : undefined;
}

const phrases = [...manifold.keys(), ...few.keys(), ...fractions.keys(), 'several', 'half'].map((words) =>
  words.split(' '),
);

/** What any such number begins with, but for "a". */
export const Vague = listed(new Set(phrases.map(([first]) => first!).filter((first) => first !== 'a')));

/** What makes a number of "a" before it. */
export const BehindA = listed(
  new Set([...magnitudes.keys(), ...phrases.flatMap(([first, second]) => (first === 'a' ? [second!] : []))]),
);

/** The number in words that leave it open, or name a share, if any begins at `at`: "dozens", "a few", "a third". */
export function vagueAt(words: SentenceWords, at: number): QuantityFact | undefined {
  if (!words.has(at, Vague | Article)) return undefined;
  const { gap } = words;
  if (at + 1 < words.length && /[^ \u00A0\n-]/.test(gap[at + 1]!)) {
    const bare = alone.get(words.lowerAt(at));
    return bare ? between(bare[0], bare[1], at, at + 1, -1) : undefined;
  }
  const two = `${words.lowerAt(at)} ${words.lowerAt(at + 1)}`;
  const three = `${two} ${words.lowerAt(at + 2)}`;
  const many = manifold.get(three) ?? manifold.get(two);
  if (many) {
    const to = at + (manifold.has(three) ? 3 : 1);
    return between(many[0], many[1], at, to, countedAt(words, to));
  }
  const some = few.get(two) ?? (words.lowerAt(at) === 'several' ? ([3, 20] as const) : undefined);
  if (some) {
    const to = at + (words.lowerAt(at) === 'several' ? 1 : 2);
    const times = magnitudes.get(words.lowerAt(to)) ?? magnitudes.get(words.lowerAt(to + 1));
    const isOf = words.lowerAt(to) === 'of';
    if (times === undefined) return between(some[0], some[1], at, to, countedAt(words, to));
    const end = to + (isOf ? 2 : 1);
    return between(some[0] * times, some[1] * times, at, end, countedAt(words, end));
  }
  const part = fractions.get(two);
  if (part !== undefined && isOfHour(words, at + 2)) return partOfHour(part, at, at + 5);
  // "A third man" is an ordinal.
  if (
    part !== undefined &&
    (ofWhole.test(words.lowerAt(at + 2)) ||
      words.lowerAt(at - 1) === 'by' ||
      at + 2 === words.length ||
      !two.startsWith('a '))
  )
    return share(part, at, at + 2);
  const half = halfAt(words, at);
  if (half) return half;
  const bare = alone.get(words.lowerAt(at));
  return bare ? between(bare[0], bare[1], at, at + 1, countedAt(words, at + 1)) : undefined;
}

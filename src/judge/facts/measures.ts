import { isPlural } from './counted.js';
import type { Numeral } from './numerals.js';
import { currencyOf, unitOf } from './units.js';
import { isJoined, isSpace } from './words.js';
import type { SentenceWords } from './words.js';

/** The unit of a number: a value in it is `value · factor + offset` base units. */
interface Measured {
  /** Empty where the number only counts. */
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
  /** What the letters run together with the digits multiply the number by, as the "m" of "$4m". */
  readonly times: number;
  /** Place after the unit. */
  readonly to: number;
}

const measured = (dimension: string, factor: number, to: number, times = 1, offset = 0): Measured => ({
  dimension,
  factor,
  offset,
  times,
  to,
});

/** Of a number that only counts. */
export const noUnit = measured('', 1, -1);

/** "20°C", "20C", "68 degrees Fahrenheit". */
function temperatureAround(words: SentenceWords, { to, suffix }: Numeral): Measured | undefined {
  const { gap } = words;
  const isWord = words.lowerAt(to) === 'degrees';
  if (!isWord && suffix === '' && (gap[to] === ' ' || !/^\s?°/.test(gap[to]!))) return undefined;
  const scale = suffix === '' ? words.writtenAt(isWord ? to + 1 : to) : suffix.toUpperCase();
  const letter = /^(?:C|F|celsius|fahrenheit|centigrade)$/i.exec(scale)?.[0].charAt(0).toLowerCase();
  if (letter === undefined) return undefined;
  const end = suffix === '' ? to + (isWord ? 2 : 1) : to;
  return letter === 'f'
    ? measured('temperature', 5 / 9, end, 1, -160 / 9)
    : measured('temperature', 1, end, 1, 0);
}

/** "Square" and "cubic" before a unit of length. */
function powerOf(word: string | undefined): { dimension: string; exponent: number } | undefined {
  if (word === 'square' || word === 'sq') return { dimension: 'area', exponent: 2 };
  return word === 'cubic' ? { dimension: 'volume', exponent: 3 } : undefined;
}

/** Place after "per hour", "an hour" or "/h" at `at`; −1 where there is none. */
function hourEnd(words: SentenceWords, at: number): number {
  if (words.gap[at] === '/' && /^(?:h|hr|hour)$/.test(words.lowerAt(at))) return at + 1;
  return /^(?:per|an)$/.test(words.lowerAt(at)) && words.lowerAt(at + 1) === 'hour' ? at + 2 : -1;
}

/** What the number that begins at `at` measures, by the sign before it or the unit behind it. */
export function unitAround(words: SentenceWords, at: number, numeral: Numeral): Measured | undefined {
  const { gap } = words;
  const { to, suffix } = numeral;
  const currency = currencyOf(gap[at]!);
  if (currency !== undefined) return measured(currency, 1, to, suffix === 'm' ? 1e6 : 1);
  if (suffix === '' && gap[to] !== ' ' && /^\s?%/.test(gap[to]!)) return measured('share', 0.01, to);
  if (suffix === '' && words.lowerAt(to) === 'per' && words.lowerAt(to + 1) === 'cent')
    return measured('share', 0.01, to + 2);
  const temperature = temperatureAround(words, numeral);
  if (temperature) return temperature;
  if (suffix === 'm')
    return isSpace(gap[to]) && isPlural(words.lowerAt(to))
      ? measured('', 1, to, 1e6)
      : measured('length', 1, to);
  const power = suffix === '' && isJoined(gap[to]) ? powerOf(words.lowerAt(to)) : undefined;
  const place = suffix !== '' ? to - 1 : to + (power ? 1 : 0);
  const unit =
    suffix !== '' ? unitOf(suffix) : isJoined(gap[place]) ? unitOf(words.lowerAt(place)) : undefined;
  if (unit === undefined) return undefined;
  if (power !== undefined && unit.dimension === 'length')
    return measured(power.dimension, unit.factor ** power.exponent, place + 1);
  const hour = unit.dimension === 'length' ? hourEnd(words, place + 1) : -1;
  // Kilometres an hour.
  if (hour >= 0) return measured('speed', unit.factor / 1000, hour);
  return measured(unit.dimension, unit.factor, place + 1);
}

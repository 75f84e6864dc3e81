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

/** "20°C", "20C", "68 degrees Fahrenheit". */
function temperatureAround(
  { lower, written, gap }: SentenceWords,
  { to, suffix }: Numeral,
): Measured | undefined {
  const isWord = lower[to] === 'degrees';
  if (!isWord && suffix === '' && (gap[to] === ' ' || !/^\s?°/.test(gap[to]!))) return undefined;
  const scale = suffix === '' ? (written[isWord ? to + 1 : to] ?? '') : suffix.toUpperCase();
  const letter = /^(?:C|F|celsius|fahrenheit|centigrade)$/i.exec(scale)?.[0].charAt(0).toLowerCase();
  if (letter === undefined) return undefined;
  const end = suffix === '' ? to + (isWord ? 2 : 1) : to;
  const kelvins = letter === 'f' ? { factor: 5 / 9, offset: -160 / 9 } : { factor: 1, offset: 0 };
  return { ...kelvins, dimension: 'temperature', times: 1, to: end };
}

/** "Square" and "cubic" before a unit of length. */
function powerOf(word: string | undefined): { dimension: string; exponent: number } | undefined {
  if (word === 'square' || word === 'sq') return { dimension: 'area', exponent: 2 };
  return word === 'cubic' ? { dimension: 'volume', exponent: 3 } : undefined;
}

/** Place after "per hour", "an hour" or "/h" at `at`; −1 where there is none. */
function hourEnd({ lower, gap }: SentenceWords, at: number): number {
  if (gap[at] === '/' && /^(?:h|hr|hour)$/.test(lower[at] ?? '')) return at + 1;
  return /^(?:per|an)$/.test(lower[at] ?? '') && lower[at + 1] === 'hour' ? at + 2 : -1;
}

/** What the number that begins at `at` measures, by the sign before it or the unit behind it. */
export function unitAround(words: SentenceWords, at: number, numeral: Numeral): Measured | undefined {
  const { lower, gap } = words;
  const { to, suffix } = numeral;
  const measured = (dimension: string, factor = 1, end = to, times = 1): Measured => ({
    dimension,
    factor,
    offset: 0,
    times,
    to: end,
  });
  const currency = currencyOf(gap[at]!);
  if (currency !== undefined) return measured(currency, 1, to, suffix === 'm' ? 1e6 : 1);
  if (suffix === '' && gap[to] !== ' ' && /^\s?%/.test(gap[to]!)) return measured('share', 0.01);
  if (suffix === '' && lower[to] === 'per' && lower[to + 1] === 'cent')
    return measured('share', 0.01, to + 2);
  const temperature = temperatureAround(words, numeral);
  if (temperature) return temperature;
  if (suffix === 'm')
    return isSpace(gap[to]) && isPlural(lower[to] ?? '') ? measured('', 1, to, 1e6) : measured('length');
  const power = suffix === '' && isJoined(gap[to]) ? powerOf(lower[to]) : undefined;
  const place = suffix !== '' ? to - 1 : to + (power ? 1 : 0);
  const unit = suffix !== '' ? unitOf(suffix) : isJoined(gap[place]) ? unitOf(lower[place]) : undefined;
  if (unit === undefined) return undefined;
  if (power !== undefined && unit.dimension === 'length')
    return measured(power.dimension, unit.factor ** power.exponent, place + 1);
  const hour = unit.dimension === 'length' ? hourEnd(words, place + 1) : -1;
  // Kilometres an hour.
  if (hour >= 0) return measured('speed', unit.factor / 1000, hour);
  return measured(unit.dimension, unit.factor, place + 1);
}

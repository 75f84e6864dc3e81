import { stemOf } from './stem.js';

const words =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const values = new Map<string, number>([
  ...words.map((word, i) => [stemOf(word), i] as const),
  ...tens.map((word, i) => [stemOf(word), 10 * (i + 2)] as const),
  ...ordinals.map((word, i) => [stemOf(word), i + 3] as const),
  [stemOf('dozen'), 12],
  [stemOf('hundred'), 100],
  [stemOf('thousand'), 1000],
  [stemOf('million'), 1e6],
  [stemOf('billion'), 1e9],
  [stemOf('trillion'), 1e12],
]);

const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s|m|bn|k)?$/;

/** The number that a stem stands for, in digits or spelled out ("3", "3rd", "three"); NaN where it is none. */
export function valueOf(stem: string): number {
  const spelled = values.get(stem);
  if (spelled !== undefined) return spelled;
  const match = digits.exec(stem);
  return match ? Number(match[1]) : NaN;
}

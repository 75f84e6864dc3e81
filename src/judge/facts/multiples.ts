import { numeralAt } from './numerals.js';
import { exactly } from './quantity.js';
import type { QuantityFact } from './quantity.js';
import { isSpace } from './words.js';
import type { SentenceWords } from './words.js';

const multiples = new Map<string, number>([
  ['halved', 1 / 2],
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['twofold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['tenfold', 10],
]);

/** Whether a lower-case word says by itself how many times. */
export const isMultiple = (word: string): boolean => multiples.has(word);

/** How many times something is or happens: "doubled", "twice", "three times". */
export function multipleAt(words: SentenceWords, at: number): QuantityFact | undefined {
  const { lower, gap } = words;
  const value = multiples.get(lower[at]!);
  if (value !== undefined) return exactly('multiple', value, at, at + 1);
  const numeral = numeralAt(words, at);
  if (!numeral || numeral.isOrdinal || numeral.suffix !== '') return undefined;
  const isTimes = isSpace(gap[numeral.to]) && lower[numeral.to] === 'times';
  return isTimes ? exactly('multiple', numeral.value, at, numeral.to + 1) : undefined;
}

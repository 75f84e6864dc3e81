import { listed } from './form.js';
import type { Numeral } from './numerals.js';
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

/** A word that says by itself how many times. */
export const Multiple = listed(multiples.keys());

/** How many times something is or happens: "doubled", "twice", "three times". */
export function multipleAt(
  words: SentenceWords,
  at: number,
  numeral: Numeral | undefined,
): QuantityFact | undefined {
  if (words.has(at, Multiple)) return exactly('multiple', multiples.get(words.at(at)!.lower)!, at, at + 1);
  if (!numeral || numeral.isOrdinal || numeral.suffix !== '') return undefined;
  const { to, value } = numeral;
  const isTimes = words.lowerAt(to) === 'times' && isSpace(words.gap[to]);
  return isTimes ? exactly('multiple', value, at, to + 1) : undefined;
}

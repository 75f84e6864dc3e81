import type { Random } from './random.js';

const syllables = (
  'an ber cor dal en fer gan hol in jar kel lor men nor o per quin ras sto ter ul ver wal ' +
  'ash bri cam dun el fos gre hal ist ju kes lan mor nel os pel rin sel tam ur vin wes'
).split(' ');

/** The word of a rank: nearly all differ (syllables can meet in two ways), and those of low rank are short, as frequent words are (Zipf, 1935). */
export function coined(rank: number): string {
  let word = '';
  for (let left = rank + syllables.length; left >= 0; left = Math.floor(left / syllables.length) - 1)
    word = syllables[left % syllables.length]! + word;
  return word;
}

/**
 * A rank by the law of Zipf and Mandelbrot, without an end: P(rank ≥ r) = (1 + r/shift)^(1 − exponent). So many draws n bring
 * about n^(1/exponent) distinct ranks, which is Heaps' law.
 */
export const zipfRank = (random: Random, exponent: number, shift: number): number =>
  Math.min(1e12, Math.floor(shift * ((1 - random()) ** (1 / (1 - exponent)) - 1)));

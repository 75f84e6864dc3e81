import type { Cosines } from './cosines.js';
import type { Probabilities } from './probabilities.js';

/** A neighbour less likely than this makes up no phrase. */
const JOINED = 0.1;

/**
 * Adds to `out[k]` what a pair of words makes of phrases with the likely pairs above and below it, and beside it: what
 * its word adds to the cosine of its neighbour, that of the phrase, the sum of both unit vectors, less that of the
 * neighbour alone, times `c[w]`; and the neighbours' cosines times the next coefficient.
 */
export function addPhrases(
  out: Float64Array,
  k: number,
  i: number,
  j: number,
  probabilities: Probabilities,
  cosines: Cosines,
  c: Float64Array,
  w: number,
): void {
  const { values: p, width } = probabilities;
  const at = probabilities.at(i, j);
  const cosine = cosines.values[cosines.at(i, j)]!;
  let gain = 0;
  let joined = 0;
  const aboveA = p[at - width]!;
  if (aboveA > JOINED) {
    const alone = cosines.values[cosines.at(i - 1, j)]!;
    cosines.findWithNextA(i - 1);
    gain += aboveA * ((cosine + alone) / cosines.withNextA[i - 1]! - alone);
    joined += aboveA * alone;
  }
  const aboveB = p[at - 1]!;
  if (aboveB > JOINED) {
    const alone = cosines.values[cosines.at(i, j - 1)]!;
    cosines.findWithNextB(j - 1);
    gain += aboveB * ((cosine + alone) / cosines.withNextB[j - 1]! - alone);
    joined += aboveB * alone;
  }
  const belowA = p[at + width]!;
  if (belowA > JOINED) {
    const alone = cosines.values[cosines.at(i + 1, j)]!;
    cosines.findWithNextA(i);
    gain += belowA * ((cosine + alone) / cosines.withNextA[i]! - alone);
    joined += belowA * alone;
  }
  const belowB = p[at + 1]!;
  if (belowB > JOINED) {
    const alone = cosines.values[cosines.at(i, j + 1)]!;
    cosines.findWithNextB(j);
    gain += belowB * ((cosine + alone) / cosines.withNextB[j]! - alone);
    joined += belowB * alone;
  }
  let sum = out[k]!;
  sum += gain * c[w]!;
  sum += joined * c[w + 1]!;
  out[k] = sum;
}

import { mix } from '../lexicon/hash.js';
import { LOW, ROW } from '../lexicon/vocabulary.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';

/** 64-bit hashes as two columns: hash `i` is `high[i]·2³² + low[i]`. */
export interface Hashes {
  readonly length: number;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

// Odd multipliers keep every bit of a term's hash in play modulo 2³²; these are of Steele and Vigna, 2021.
const HIGH_BASE = 0x915f77f5;
const LOW_BASE = 0x93d765dd;

/** `base` to the power `exponent`, modulo 2³². */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product = Math.imul(product, base);
  return product;
}

/**
 * Hashes of all shingles of `size` consecutive terms, by a rolling polynomial (Karp and Rabin, 1987) over the 64-bit
 * term hashes; `terms.length − size + 1` of them, none for a shorter text. They depend on the stems alone, not on ids.
 */
export function shingleHashes(terms: Uint32Array, vocabulary: Vocabulary, size: number): Hashes {
  const length = Math.max(0, terms.length - size + 1);
  const high = new Uint32Array(2 * length);
  const low = high.subarray(length);
  const highOut = power(HIGH_BASE, size);
  const lowOut = power(LOW_BASE, size);
  const { rows } = vocabulary;
  let h = 0;
  let l = 0;
  for (let i = 0; i < terms.length; i++) {
    const row = ROW * terms[i]!;
    h = (Math.imul(h, HIGH_BASE) + rows[row]!) | 0;
    l = (Math.imul(l, LOW_BASE) + rows[row + LOW]!) | 0;
    const first = i - size + 1;
    if (first < 0) continue;
    if (first > 0) {
      const gone = ROW * terms[first - 1]!;
      h = (h - Math.imul(highOut, rows[gone]!)) | 0;
      l = (l - Math.imul(lowOut, rows[gone + LOW]!)) | 0;
    }
    // Winnowing keeps minima, so the bits must be even; mixing each half keeps the map one-to-one.
    high[first] = mix(h);
    low[first] = mix(l);
  }
  return { length, high: high.subarray(0, length), low };
}

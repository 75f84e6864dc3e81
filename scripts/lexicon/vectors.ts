import { readFileSync } from 'node:fs';
import { stemOf } from '../../src/lexicon/stem.js';

/**
 * One vector a stem from the vectors of its words: their mean as unit vectors, weighted by the root of each word's
 * frequency, taken as one over its rank (Zipf, 1949).
 *
 * @param folder what `distil.py` wrote: `words.txt`, the commonest first, and `vectors.f32`, a row each
 */
export function stemVectors(folder: string): { dimensions: number; vectors: Map<string, Float64Array> } {
  const words = readFileSync(`${folder}/words.txt`, 'utf8').trim().split('\n');
  const bytes = readFileSync(`${folder}/vectors.f32`);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const dimensions = values.length / words.length;
  const vectors = new Map<string, Float64Array>();
  words.forEach((word, rank) => {
    const stem = stemOf(word);
    const vector = values.subarray(rank * dimensions, (rank + 1) * dimensions);
    const weight = 1 / (Math.hypot(...vector) * Math.sqrt(rank + RANKS_BEFORE));
    const sum = vectors.get(stem) ?? new Float64Array(dimensions);
    vector.forEach((value, d) => (sum[d]! += weight * value));
    vectors.set(stem, sum);
  });
  return { dimensions, vectors };
}

/** Added to ranks, so that the very commonest words do not stand for their stems alone. */
const RANKS_BEFORE = 10;

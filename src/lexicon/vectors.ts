import { Asset } from './asset.js';
import { readStems } from './stems.js';
import type { Stems } from './stems.js';

/** A vector for every stem of the table, in whole numbers from −127 to 127. */
export interface WordVectors {
  readonly stems: Stems;
  readonly dimensions: number;
  /** Row after row. */
  readonly values: Int8Array;
  /** One over the length of each row. */
  readonly inverse: Float32Array;
}

/**
 * Reads the asset of word vectors. Its own number is the dimensions; columns: stems, inverse lengths, values.
 *
 * @throws {AssetError} when the bytes are not a sound asset of this kind
 */
export function readVectors(bytes: Uint8Array): WordVectors {
  const asset = new Asset(bytes, 'CTWV', 'word vectors');
  const [dimensions] = asset.numbers;
  const stems = readStems(asset);
  const inverse = asset.reals(asset.rows);
  const values = asset.bytes(asset.rows * dimensions);
  asset.end();
  return { stems, dimensions, values, inverse };
}

/** Cosine of two rows, −1 to 1. */
export function cosineOf({ dimensions, values, inverse }: WordVectors, a: number, b: number): number {
  let dot = 0;
  // In whole numbers, which takes half the time.
  for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i++, j++)
    dot = (dot + Math.imul(values[i]!, values[j]!)) | 0;
  return Math.max(-1, Math.min(1, dot * inverse[a]! * inverse[b]!));
}

/** Adds `weight` times the unit vector of a row to `sum`. */
export function addUnit(
  { dimensions, values, inverse }: WordVectors,
  row: number,
  weight: number,
  sum: Float64Array,
): void {
  const scale = weight * inverse[row]!;
  for (let d = 0, i = row * dimensions; d < dimensions; d++, i++) sum[d]! += scale * values[i]!;
}

import { Asset } from './asset.js';
import { readStems } from './stems.js';
import type { Stems } from './stems.js';

/** A vector for every stem of the table, in whole numbers from −127 to 127. */
export interface WordVectors {
  readonly stems: Stems;
  readonly dimensions: number;
  /** Row after row, `stride` words each: four numbers a word, noughts at the end where a row does not fill its last. */
  readonly words: Int32Array;
  readonly stride: number;
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
  return { stems, dimensions, inverse, ...wordsOf(values, asset.rows, dimensions) };
}

/** The values in words; not copied where rows fill theirs. */
function wordsOf(values: Int8Array, rows: number, dimensions: number): Pick<WordVectors, 'words' | 'stride'> {
  const stride = Math.ceil(dimensions / 4);
  if (4 * stride === dimensions)
    return { words: new Int32Array(values.buffer, values.byteOffset, rows * stride), stride };
  const padded = new Int8Array(4 * rows * stride);
  for (let row = 0; row < rows; row++)
    padded.set(values.subarray(row * dimensions, (row + 1) * dimensions), 4 * row * stride);
  return { words: new Int32Array(padded.buffer), stride };
}

// Both go through the words, each once, and in whole numbers as long as they can, which takes half the time. Words are
// little-endian, as all processors that Node runs on.

/** Cosine of two rows, −1 to 1. */
export function cosineOf({ words, stride, inverse }: WordVectors, a: number, b: number): number {
  let even = 0;
  let odd = 0;
  for (let i = a * stride, j = b * stride, end = i + stride; i < end; i++, j++) {
    const x = words[i]!;
    const y = words[j]!;
    even =
      (even + Math.imul((x << 24) >> 24, (y << 24) >> 24) + Math.imul((x << 8) >> 24, (y << 8) >> 24)) | 0;
    odd = (odd + Math.imul((x << 16) >> 24, (y << 16) >> 24) + Math.imul(x >> 24, y >> 24)) | 0;
  }
  return Math.max(-1, Math.min(1, (even + odd) * inverse[a]! * inverse[b]!));
}

/** Adds `weight` times the unit vector of a row to `sum`. */
export function addUnit(
  { words, stride, inverse }: WordVectors,
  row: number,
  weight: number,
  sum: Float64Array,
): void {
  const scale = weight * inverse[row]!;
  // What is added past the end of `sum` goes nowhere.
  for (let i = row * stride, end = i + stride, d = 0; i < end; i++, d += 4) {
    const word = words[i]!;
    sum[d]! += scale * ((word << 24) >> 24);
    sum[d + 1]! += scale * ((word << 16) >> 24);
    sum[d + 2]! += scale * ((word << 8) >> 24);
    sum[d + 3]! += scale * (word >> 24);
  }
}

import { checksumOf } from '../../src/lexicon/asset.js';
import { hashOf } from '../../src/lexicon/hash.js';

/** Words of 32 bits of an asset's header, as `Asset` reads it. */
const HEADER = 6;

type Column = Uint32Array | Float32Array | Int8Array;

function assetOf(
  magic: string,
  rows: number,
  numbers: readonly [number, number],
  columns: readonly Column[],
): Uint8Array {
  const wordsIn = ({ byteLength }: Column): number => Math.ceil(byteLength / 4);
  const words = new Uint32Array(columns.reduce((sum, column) => sum + wordsIn(column), HEADER));
  const bytes = new Uint8Array(words.buffer);
  bytes.set(Buffer.from(magic, 'latin1'));
  words.set([1, 0, rows, ...numbers], 1);
  let at = HEADER;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), 4 * at);
    at += wordsIn(column);
  }
  words[2] = checksumOf(words.subarray(3));
  return bytes;
}

/** Stems in the order of a table, ascending by hash, and their hashes. */
function inOrder(stems: Iterable<string>): { stems: string[]; high: Uint32Array; low: Uint32Array } {
  const hashed = [...stems].map((stem) => ({ stem, ...hashOf(stem) }));
  hashed.sort((a, b) => a.high - b.high || a.low - b.low);
  const clash = hashed.find(({ high, low }, i) => high === hashed[i - 1]?.high && low === hashed[i - 1]?.low);
  if (clash) throw new Error(`the stem ${clash.stem} has the hash of another`);
  return {
    stems: hashed.map(({ stem }) => stem),
    high: Uint32Array.from(hashed, ({ high }) => high),
    low: Uint32Array.from(hashed, ({ low }) => low),
  };
}

/** The asset that `readVectors` reads. Each vector is scaled so that its largest number becomes 127, and rounded. */
export function packVectors(vectors: ReadonlyMap<string, ArrayLike<number>>, dimensions: number): Uint8Array {
  const { stems, high, low } = inOrder(vectors.keys());
  const inverse = new Float32Array(stems.length);
  const values = new Int8Array(stems.length * dimensions);
  stems.forEach((stem, row) => {
    const vector = Array.from(vectors.get(stem)!);
    const largest = Math.max(...vector.map(Math.abs)) || 1;
    const rounded = vector.map((value) => Math.round((127 * value) / largest));
    values.set(rounded, row * dimensions);
    inverse[row] = 1 / (Math.hypot(...rounded) || 1);
  });
  return assetOf('CTWV', stems.length, [dimensions, 0], [high, low, inverse, values]);
}

/** Two different stems. */
export type StemPair = readonly [string, string];

/** The asset that `readRelations` reads. */
export function packRelations(synonyms: readonly StemPair[], antonyms: readonly StemPair[]): Uint8Array {
  const { stems, high, low } = inOrder(new Set([...synonyms, ...antonyms].flat()));
  const rowOf = new Map(stems.map((stem, row) => [stem, row]));
  const tables = [synonyms, antonyms].map((pairs) => partnersOf(pairs, rowOf));
  return assetOf(
    'CTWR',
    stems.length,
    [tables[0]!.partner.length, tables[1]!.partner.length],
    [high, low, ...tables.flatMap(({ first, partner }) => [first, partner])],
  );
}

function partnersOf(
  pairs: readonly StemPair[],
  rowOf: ReadonlyMap<string, number>,
): { first: Uint32Array; partner: Uint32Array } {
  const partners = Array.from(rowOf, () => new Set<number>());
  for (const pair of pairs) {
    const [a, b] = pair.map((stem) => rowOf.get(stem)!) as [number, number];
    partners[Math.min(a, b)]!.add(Math.max(a, b));
  }
  const first = new Uint32Array(partners.length + 1);
  partners.forEach(({ size }, row) => (first[row + 1] = first[row]! + size));
  return {
    first,
    partner: Uint32Array.from(partners.flatMap((rows) => [...rows].sort((a, b) => a - b))),
  };
}

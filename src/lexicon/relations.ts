import { Asset } from './asset.js';
import { readStems } from './stems.js';
import type { Stems } from './stems.js';

/** Partners of rows: row `r` has `partner[first[r]]` up to `partner[first[r + 1]]`, ascending, all above `r`. */
export interface Partners {
  readonly first: Uint32Array;
  readonly partner: Uint32Array;
  /** Partners of each row as bits of `bitOf`, which most rows that are none lack. */
  readonly bits: Int32Array;
}

/** Which stems mean the same, and which the opposite. */
export interface WordRelations {
  readonly stems: Stems;
  readonly synonyms: Partners;
  readonly antonyms: Partners;
}

/**
 * Reads the asset of synonyms and antonyms. Its own numbers are the pairs of each; columns: stems, then the two tables
 * of partners.
 *
 * @throws {AssetError} when the bytes are not a sound asset of this kind
 */
export function readRelations(bytes: Uint8Array): WordRelations {
  const asset = new Asset(bytes, 'CTWR', 'synonyms and antonyms');
  const [synonyms, antonyms] = asset.numbers;
  const stems = readStems(asset);
  const partners = (pairs: number): Partners =>
    partnersOf(asset.integers(asset.rows + 1), asset.integers(pairs));
  const relations = { stems, synonyms: partners(synonyms), antonyms: partners(antonyms) };
  asset.end();
  return relations;
}

/** One of 32 bits for a row. */
const bitOf = (row: number): number => 1 << (row & 31);

function partnersOf(first: Uint32Array, partner: Uint32Array): Partners {
  const bits = new Int32Array(first.length - 1);
  for (let row = 0; row < bits.length; row++)
    for (let k = first[row]!; k < first[row + 1]!; k++) bits[row]! |= bitOf(partner[k]!);
  return { first, partner, bits };
}

/** Whether two rows are partners, in either order; no row is its own. */
export function arePartners({ first, partner, bits }: Partners, a: number, b: number): boolean {
  const low = Math.min(a, b);
  const wanted = Math.max(a, b);
  if ((bits[low]! & bitOf(wanted)) === 0) return false;
  let from = first[low]!;
  let to = first[low + 1]!;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = partner[middle]!;
    if (found === wanted) return true;
    if (found < wanted) from = middle + 1;
    else to = middle;
  }
  return false;
}

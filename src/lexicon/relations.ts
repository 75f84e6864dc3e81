import { Asset } from './asset.js';
import { readStems } from './stems.js';
import type { Stems } from './stems.js';

/** Partners of rows: row `r` has `partner[first[r]]` up to `partner[first[r + 1]]`, ascending, all above `r`. */
export interface Partners {
  readonly first: Uint32Array;
  readonly partner: Uint32Array;
  /** 1 for rows that have a partner, of either number. */
  readonly has: Uint8Array;
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

function partnersOf(first: Uint32Array, partner: Uint32Array): Partners {
  const has = new Uint8Array(first.length - 1);
  for (let row = 0; row < has.length; row++) if (first[row] !== first[row + 1]) has[row] = 1;
  for (let k = 0; k < partner.length; k++) has[partner[k]!] = 1;
  return { first, partner, has };
}

/** Whether two rows are partners, in either order; no row is its own. */
export function arePartners({ first, partner, has }: Partners, a: number, b: number): boolean {
  if (has[a] === 0 || has[b] === 0) return false;
  const low = Math.min(a, b);
  const wanted = Math.max(a, b);
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

import type { Entries } from '../model/postings.js';

/** Bits of a digit: three of them make a 32-bit key, and the counts of one fit the fastest cache. */
const BITS = 11;
const DIGITS = 1 << BITS;

/** Up to so many entries are sorted by insertion: the tables of counts take longer than a few entries do. */
const FEW = 64;

function sortFew({ length, key, document }: Entries): void {
  for (let i = 1; i < length; i++) {
    const [moved, holder] = [key[i]!, document[i]!];
    let at = i;
    for (; at > 0 && key[at - 1]! > moved; at--) {
      key[at] = key[at - 1]!;
      document[at] = document[at - 1]!;
    }
    key[at] = moved;
    document[at] = holder;
  }
}

/** Moves the entries of `from` to `to`, in the order of one digit, equal ones as they were; false if all have the same. */
function sortByDigit(from: Entries, to: Entries, shift: number): boolean {
  const next = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < from.length; i++) next[((from.key[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
  if (from.length > 0 && next[((from.key[0]! >>> shift) & (DIGITS - 1)) + 1] === from.length) return false;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
  for (let i = 0; i < from.length; i++) {
    const key = from.key[i]!;
    const at = next[(key >>> shift) & (DIGITS - 1)]!++;
    to.key[at] = key;
    to.document[at] = from.document[i]!;
  }
  return true;
}

/**
 * Entries by key, those of a key in the order given: a radix sort, least digit first, but for a few entries. The columns given
 * are used as room, so they hold nothing to rely on afterwards.
 */
export function sortedByKey(entries: Entries): Entries {
  if (entries.length <= FEW) {
    sortFew(entries);
    return entries;
  }
  let from = entries;
  let to: Entries = {
    length: entries.length,
    key: new Uint32Array(entries.length),
    document: new Uint32Array(entries.length),
  };
  for (let shift = 0; shift < 32; shift += BITS) if (sortByDigit(from, to, shift)) [from, to] = [to, from];
  return from;
}

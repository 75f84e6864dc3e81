import type { Entries } from '../model/postings.js';

/** Bits of a digit at the most: the counts of one fit the fastest cache. */
const BITS = 12;

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

/** Where the entries of each digit go: its count, then the place of the next. */
const next = new Uint32Array(1 << BITS);

/** Moves the entries of `from` to `to`, in the order of a digit of so many bits, equal ones as they were. */
function sortByDigit(from: Entries, to: Entries, shift: number, bits: number): void {
  const { length, key, document } = from;
  const { key: toKey, document: toDocument } = to;
  const mask = (1 << bits) - 1;
  next.fill(0, 0, mask + 1);
  for (let i = 0; i < length; i++) next[(key[i]! >>> shift) & mask]!++;
  let place = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = next[digit]!;
    next[digit] = place;
    place += count;
  }
  for (let i = 0; i < length; i++) {
    const moved = key[i]!;
    const at = next[(moved >>> shift) & mask]!++;
    toKey[at] = moved;
    toDocument[at] = document[i]!;
  }
}

function bitsOf({ length, key }: Entries): number {
  let all = 0;
  for (let i = 0; i < length; i++) all |= key[i]!;
  return 32 - Math.clz32(all);
}

/** Room for as many entries as were sorted at a time. */
let key = new Uint32Array(0);
let document = new Uint32Array(0);

function roomFor(length: number): Entries {
  if (key.length < length) {
    key = new Uint32Array(length);
    document = new Uint32Array(length);
  }
  return { length, key: key.subarray(0, length), document: document.subarray(0, length) };
}

/**
 * Entries by key, those of a key in the order given: a radix sort, least digit first, but for a few entries. The columns given
 * are used as room, so they hold nothing to rely on afterwards; what is returned is good until the next call.
 */
export function sortedByKey(entries: Entries): Entries {
  if (entries.length <= FEW) {
    sortFew(entries);
    return entries;
  }
  const bits = bitsOf(entries);
  const digits = Math.ceil(bits / BITS);
  const each = Math.ceil(bits / digits);
  let [from, to] = [entries, roomFor(entries.length)];
  for (let digit = 0; digit < digits; digit++) {
    sortByDigit(from, to, digit * each, each);
    [from, to] = [to, from];
  }
  return from;
}

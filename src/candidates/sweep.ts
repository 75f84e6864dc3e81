import type { Entries, Postings } from '../model/postings.js';
import { sortedByKey } from './sort.js';

/** Told of every key, ascending within its part, and how many documents hold it. */
export type OnKey = (part: number, key: number, documents: number) => void;

/** What is known once all keys have been sorted. */
export interface Swept {
  /** Keys that two to `most` documents hold. */
  readonly postings: Postings;
  /** For each document how many distinct keys it holds, and how many of them no other does. */
  readonly held: Uint32Array;
  readonly own: Uint32Array;
}

/** A column of unsigned 32-bit numbers that grows by a half when it is full. */
class Growing {
  values = new Uint32Array(1024);
  length = 0;

  /** Makes room for `count` more. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.values.length) return;
    const larger = new Uint32Array(Math.max(needed, Math.ceil(this.values.length * 1.5)));
    larger.set(this.values);
    this.values = larger;
  }
}

/**
 * Groups documents by the keys they hold, a part of all keys at a time, so that no more than a part is sorted at once.
 *
 * @param parts entries of each part; a key is in one part only
 * @param documents how many there are
 * @param most keys that more documents hold are left out of the postings
 */
export function sweep(parts: Iterable<Entries>, documents: number, most: number, onKey?: OnKey): Swept {
  const first = new Growing();
  const document = new Growing();
  const held = new Uint32Array(documents);
  const own = new Uint32Array(documents);
  let part = 0;
  for (const entries of parts) {
    const { length, key, document: holder } = sortedByKey(entries);
    document.reserve(length);
    const { values } = document;
    let end = document.length;
    for (let from = 0, to = 0; from < length; from = to) {
      const begin = end;
      const each = key[from]!;
      let last = -1;
      for (; to < length && key[to] === each; to++) {
        const next = holder[to]!;
        // A document that holds a key twice stands there twice in a row.
        if (next === last) continue;
        held[next]!++;
        values[end++] = last = next;
      }
      const holders = end - begin;
      onKey?.(part, each, holders);
      if (holders === 1) own[last]!++;
      if (holders === 1 || holders > most) end = begin;
      else {
        first.reserve(1);
        first.values[first.length++] = begin;
      }
    }
    document.length = end;
    part++;
  }
  first.reserve(1);
  first.values[first.length] = document.length;
  return {
    postings: {
      groups: first.length,
      first: first.values.subarray(0, first.length + 1),
      document: document.values.subarray(0, document.length),
    },
    held,
    own,
  };
}

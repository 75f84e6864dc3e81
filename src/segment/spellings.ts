import type { TermIndex } from '../model/segmented.js';
import { fold } from './fold.js';
import { ShortWords } from './shortwords.js';

/** Spellings after which the table is started afresh, so that no input can make it grow without end. */
const MOST = 1 << 20;
/** Term of a spelling that folds to nothing. */
export const NO_TERM = 0xffffffff;

/** A letter of A to Z in lower case; the other ASCII characters that tokens hold have this bit as they are. */
const lowered = (unit: number): number => (unit < 0x80 ? unit | 0x20 : unit);

/** Hash of a spelling: FNV-1a (Fowler, Noll and Vo, 1991) over its units in lower case. */
function hashOf(text: string, begin: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = begin; i < end; i++) hash = Math.imul(hash ^ lowered(text.charCodeAt(i)), 0x01000193);
  return hash;
}

/**
 * Terms of the spellings met so far, alike but for ASCII case: a table with open addressing over the spellings'
 * characters, so that for a word met before no string is made. A cache: forgetting changes no result.
 */
export class Spellings {
  /** Entry at each place plus 1; 0 where there is none. A power of two, at most half full. */
  #places = new Uint32Array(1024);
  #count = 0;
  #hash = new Int32Array(512);
  #term = new Uint32Array(512);
  /** Where the characters of each entry begin; those of the next begin where they end. */
  #begin = new Uint32Array(513);
  #characters = new Uint16Array(4096);

  constructor(private readonly terms: TermIndex) {}

  /** Term of the token from `begin` to `end`; `NO_TERM` if it folds to nothing. */
  termOf(text: string, begin: number, end: number): number {
    const hash = hashOf(text, begin, end);
    const mask = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = this.#places[place]!;
      if (entry === 0) return this.#add(text, begin, end, hash);
      if (this.#hash[entry - 1] === hash && this.#is(entry - 1, text, begin, end))
        return this.#term[entry - 1]!;
      place = (place + 1) & mask;
    }
  }

  #is(entry: number, text: string, begin: number, end: number): boolean {
    const from = this.#begin[entry]!;
    if (this.#begin[entry + 1]! - from !== end - begin) return false;
    const characters = this.#characters;
    for (let i = begin, j = from; i < end; i++, j++)
      if (characters[j] !== lowered(text.charCodeAt(i))) return false;
    return true;
  }

  #add(text: string, begin: number, end: number, hash: number): number {
    if (this.#count === MOST) this.#forget();
    const folded = fold(text.slice(begin, end));
    const term = folded === '' ? NO_TERM : this.terms.idOf(folded);
    const entry = this.#count++;
    if (entry === this.#hash.length) this.#grow();
    const from = this.#begin[entry]!;
    const to = from + end - begin;
    if (to > this.#characters.length) this.#characters = larger(this.#characters);
    for (let i = begin, j = from; i < end; i++, j++) this.#characters[j] = lowered(text.charCodeAt(i));
    this.#begin[entry + 1] = to;
    this.#hash[entry] = hash;
    this.#term[entry] = term;
    this.#place(entry);
    return term;
  }

  #place(entry: number): void {
    const mask = this.#places.length - 1;
    const hash = this.#hash[entry]!;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = entry + 1;
  }

  #grow(): void {
    const entries = this.#hash.length;
    this.#hash = larger(this.#hash);
    this.#term = larger(this.#term);
    const begin = new Uint32Array(2 * entries + 1);
    begin.set(this.#begin);
    this.#begin = begin;
    this.#places = new Uint32Array(2 * this.#places.length);
    for (let entry = 0; entry < entries; entry++) this.#place(entry);
  }

  #forget(): void {
    this.#places.fill(0);
    this.#count = 0;
  }
}

/** A copy with room for as much again. */
function larger<T extends Int32Array | Uint32Array | Uint16Array>(values: T): T {
  const copy = new (values.constructor as new (length: number) => T)(2 * values.length);
  copy.set(values);
  return copy;
}

/** What is known of the words met so far: short ones by their keys, others by their characters. */
interface Known {
  readonly short: ShortWords;
  readonly others: Spellings;
}

const known = new WeakMap<TermIndex, Known>();

/** The words met so far in the texts that were cut up with these terms. */
export function spellingsOf(terms: TermIndex): Known {
  let found = known.get(terms);
  if (!found) known.set(terms, (found = { short: new ShortWords(terms), others: new Spellings(terms) }));
  return found;
}

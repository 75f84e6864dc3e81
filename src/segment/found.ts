import type { Tokens } from '../model/segmented.js';

/** Tokens that room is kept for between texts: that of a huge text is given back. */
const MOST_KEPT = 1 << 16;

/** The tokens of a text as they are found, as columns; filled anew for each text. */
export class FoundTokens {
  length = 0;
  begin = new Uint32Array(1024);
  end = new Uint32Array(1024);
  /** Characters of a short word whose term is to be looked up; 0 for another token. */
  characters = new Uint8Array(1024);
  term = new Uint32Array(1024);

  empty(): void {
    this.length = 0;
    if (this.begin.length > MOST_KEPT) this.#resize(MOST_KEPT);
  }

  add(begin: number, end: number, characters: number, term: number): void {
    const at = this.length++;
    if (at === this.begin.length) this.#resize(2 * at);
    this.begin[at] = begin;
    this.end[at] = end;
    this.characters[at] = characters;
    this.term[at] = term;
  }

  /** The tokens in arrays of their own, which share one buffer: to make one takes longer than to fill it. */
  toTokens(): Tokens {
    const { length } = this;
    const all = new Uint32Array(3 * length);
    all.set(this.begin.subarray(0, length));
    all.set(this.end.subarray(0, length), length);
    all.set(this.term.subarray(0, length), 2 * length);
    return {
      length,
      begin: all.subarray(0, length),
      end: all.subarray(length, 2 * length),
      term: all.subarray(2 * length),
    };
  }

  #resize(length: number): void {
    this.begin = resized(this.begin, length);
    this.end = resized(this.end, length);
    this.characters = resized(this.characters, length);
    this.term = resized(this.term, length);
  }
}

function resized<T extends Uint8Array | Uint32Array>(values: T, length: number): T {
  const copy = new (values.constructor as new (length: number) => T)(length);
  copy.set(values.subarray(0, length));
  return copy;
}

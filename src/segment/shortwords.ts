import type { TermIndex } from '../model/segmented.js';

/** Code units of the longest word that a key can stand for. */
export const LONGEST_SHORT = 12;
/** Half of them: what fits into each half of a key. */
export const HALF = 6;
/** Letters and digits of ASCII, and one for none: the sixth power is under 2³². */
const BASE = 37;

/** Words after which the table is started afresh, so that no input can make it grow without end. */
const MOST = 1 << 20;

const codes = new Uint8Array(0x80);
for (let i = 0; i < 10; i++) codes[0x30 + i] = 1 + i;
for (let i = 0; i < 26; i++) codes[0x41 + i] = codes[0x61 + i] = 11 + i;

/** 1 to 36 for a letter or digit of ASCII, the same for either case; 0 for all other code units. */
export const codeOf = (unit: number): number => (unit < 0x80 ? codes[unit]! : 0);

/** Half a key with one more character. */
export const extended = (key: number, code: number): number => Math.imul(key, BASE) + code;

/** Columns of the table: both halves of the key and the term; the fourth keeps an entry within a cache line. */
const STRIDE = 4;

/**
 * Terms of the words of up to 12 letters and digits of ASCII met so far. A word is known by its key, two numbers of 32
 * bits that no other word has: what it spells in base 37, six characters each. A table with open addressing, so that for a
 * word met before no string is made and one place in memory is looked at. A cache: forgetting changes no result.
 */
export class ShortWords {
  /** Entry after entry; the lower half of a key is never 0, which marks a free place. */
  #table = new Int32Array(STRIDE * 1024);
  /** 32 less the bits of a place. */
  #shift = 22;
  #count = 0;

  constructor(private readonly terms: TermIndex) {}

  /**
   * Term of the word from `begin` to `end`.
   *
   * @param low half a key: the first six characters
   * @param high the other half: what comes after them, 0 where nothing does
   */
  termOf(low: number, high: number, text: string, begin: number, end: number): number {
    const table = this.#table;
    const last = table.length - STRIDE;
    let at = this.#placeOf(low, high);
    for (;;) {
      const found = table[at]!;
      if (found === low && table[at + 1] === high) return table[at + 2]!;
      if (found === 0) return this.#add(at, low, high, this.terms.idOf(text.slice(begin, end).toLowerCase()));
      at = at === last ? 0 : at + STRIDE;
    }
  }

  #placeOf(low: number, high: number): number {
    const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    return STRIDE * (hash >>> this.#shift);
  }

  #add(at: number, low: number, high: number, term: number): number {
    this.#table.set([low, high, term], at);
    this.#count++;
    if (this.#count === MOST) this.#forget();
    else if (2 * STRIDE * this.#count > this.#table.length) this.#grow();
    return term;
  }

  #grow(): void {
    const from = this.#table;
    const to = new Int32Array(2 * from.length);
    const last = to.length - STRIDE;
    this.#shift--;
    for (let i = 0; i < from.length; i += STRIDE) {
      if (from[i] === 0) continue;
      let at = this.#placeOf(from[i]!, from[i + 1]!);
      while (to[at] !== 0) at = at === last ? 0 : at + STRIDE;
      to[at] = from[i]!;
      to[at + 1] = from[i + 1]!;
      to[at + 2] = from[i + 2]!;
    }
    this.#table = to;
  }

  #forget(): void {
    this.#table.fill(0);
    this.#count = 0;
  }
}

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

/** What they stand for, in lower case. */
const characters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Half a key with one more character. */
export const extended = (key: number, code: number): number => (Math.imul(key, BASE) + code) | 0;

/** What half a key spells, in lower case. */
function spelledBy(key: number): string {
  let spelled = '';
  for (let rest = key; rest > 0; rest = Math.floor(rest / BASE))
    spelled = characters.charAt((rest % BASE) - 1) + spelled;
  return spelled;
}

/** Columns of the table: both halves of the key and the term; the fourth keeps an entry within a cache line. */
const STRIDE = 4;

const hashOf = (low: number, high: number): number =>
  Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);

/**
 * Terms of the words of up to 12 letters and digits of ASCII met so far. A word is known by its key, two numbers of 32
 * bits that no other word has: what it spells in base 37, six characters each. A table with open addressing and without
 * strings, in which for most words one place in memory is looked at. A cache: forgetting changes no result.
 */
export class ShortWords {
  /** Entry after entry; the lower half of a key is never 0, which marks a free place. */
  #table = new Uint32Array(STRIDE * 1024);
  /** 32 less the bits of a place. */
  #shift = 22;
  #count = 0;

  constructor(private readonly terms: TermIndex) {}

  /**
   * Terms of some words. Looked up all at once: the processor then waits for many places in memory at a time, and for each
   * by itself it takes longer than to read the word.
   *
   * @param low half a key of each word: the first six characters; 0 where there is a term already
   * @param terms the other half: what comes after them, 0 where nothing does; the term takes its place
   */
  termsOf(low: Uint32Array, terms: Uint32Array): void {
    let table = this.#table;
    let shift = this.#shift;
    for (let i = 0; i < low.length; i++) {
      const l = low[i]!;
      if (l === 0) continue;
      const h = terms[i]!;
      const last = table.length - STRIDE;
      let at = STRIDE * (hashOf(l, h) >>> shift);
      let found = table[at]!;
      while (found !== 0 && (found !== l || table[at + 1] !== h)) {
        at = at === last ? 0 : at + STRIDE;
        found = table[at]!;
      }
      if (found !== 0) terms[i] = table[at + 2]!;
      else {
        terms[i] = this.#add(at, l, h);
        table = this.#table;
        shift = this.#shift;
      }
    }
  }

  #add(at: number, low: number, high: number): number {
    const term = this.terms.idOf(spelledBy(low) + spelledBy(high));
    this.#table[at] = low;
    this.#table[at + 1] = high;
    this.#table[at + 2] = term;
    this.#count++;
    if (this.#count === MOST) this.#forget();
    else if (2 * STRIDE * this.#count > this.#table.length) this.#grow();
    return term;
  }

  #grow(): void {
    const from = this.#table;
    const to = new Uint32Array(2 * from.length);
    const last = to.length - STRIDE;
    this.#shift--;
    for (let i = 0; i < from.length; i += STRIDE) {
      if (from[i] === 0) continue;
      let at = STRIDE * (hashOf(from[i]!, from[i + 1]!) >>> this.#shift);
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

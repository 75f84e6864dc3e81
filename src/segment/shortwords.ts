import type { TermIndex } from '../model/segmented.js';
import { fold } from './fold.js';
import type { Units } from './units.js';

/** Characters of the longest word that a key can stand for. */
export const LONGEST_SHORT = 12;

/** Words after which the table is started afresh, so that no input can make it grow without end. */
const MOST = 1 << 20;

/** Numbers of a row of the table: the three of the key, and the term. A row lies within a cache line. */
const ROW = 4;
const TERM = 3;

/** The bit in which small letters differ from capitals; digits have it too, and the marks that words and numbers hold. */
const SMALL = 0x20202020;
/** The bits of a key's three numbers that hold a word of 0 to 12 characters. */
const masks = Int32Array.from({ length: 3 * (LONGEST_SHORT + 1) }, (_, i) => {
  const bytes = Math.min(4, Math.max(0, Math.floor(i / 3) - 4 * (i % 3)));
  return bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
});

function hashOf(first: number, second: number, third: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35), 0x9e3779b1);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
}

/** What a number of a key spells. */
function spelledBy(number: number): string {
  let spelled = '';
  for (let rest = number; rest !== 0; rest >>>= 8) spelled += String.fromCharCode(rest & 0xff);
  return spelled;
}

/** The tokens of a text as columns. */
interface Found {
  readonly length: number;
  readonly begin: Uint32Array;
  /** Characters of a short word; 0 for another token. */
  readonly characters: Uint8Array;
  readonly term: Uint32Array;
}

/**
 * Terms of the words and numbers of up to 12 characters of ASCII met so far. A word is known by its key: its characters in
 * small letters, four to a number. A table with open addressing and without strings. A cache: forgetting changes no result.
 */
export class ShortWords {
  /** Row after row; the first number of a key is never 0, which marks a free row. */
  #table = new Int32Array(ROW * 1024);
  /** 32 less the bits of a place. */
  #shift = 22;
  #count = 0;
  /** The tokens whose words were not at their places. */
  #missed = new Uint32Array(1024);

  constructor(private readonly terms: TermIndex) {}

  /**
   * Puts down the terms of the short words among some tokens. All are looked for at their places first, and nothing depends
   * on what is there: so the processor looks at many places in memory at a time, and for each by itself it would take longer
   * than to read the word.
   */
  lookUp({ view }: Units, { length, begin, characters, term }: Found): void {
    if (length >= this.#missed.length) this.#missed = new Uint32Array(2 * length);
    const missed = this.#missed;
    const table = this.#table;
    const shift = this.#shift;
    const bits = masks;
    let misses = 0;
    for (let token = 0; token < length; token++) {
      const count = characters[token]!;
      if (count === 0) continue;
      const at = begin[token]!;
      const first = (view.getInt32(at, true) | SMALL) & bits[3 * count]!;
      const second = (view.getInt32(at + 4, true) | SMALL) & bits[3 * count + 1]!;
      const third = (view.getInt32(at + 8, true) | SMALL) & bits[3 * count + 2]!;
      const place = ROW * (hashOf(first, second, third) >>> shift);
      term[token] = table[place + TERM]!;
      missed[misses] = token;
      const other = (table[place]! ^ first) | (table[place + 1]! ^ second) | (table[place + 2]! ^ third);
      // On to the next one if any bit differs, without a branch.
      misses += (other | -other) >>> 31;
    }
    for (let i = 0; i < misses; i++) {
      const token = missed[i]!;
      const at = begin[token]!;
      const count = characters[token]!;
      term[token] = this.#termOf(
        (view.getInt32(at, true) | SMALL) & bits[3 * count]!,
        (view.getInt32(at + 4, true) | SMALL) & bits[3 * count + 1]!,
        (view.getInt32(at + 8, true) | SMALL) & bits[3 * count + 2]!,
      );
    }
  }

  #termOf(first: number, second: number, third: number): number {
    const table = this.#table;
    const last = table.length - ROW;
    const home = ROW * (hashOf(first, second, third) >>> this.#shift);
    let at = home;
    while (table[at] !== 0) {
      if (table[at] === first && table[at + 1] === second && table[at + 2] === third) {
        this.#exchange(home, at);
        return table[home + TERM]!;
      }
      at = at === last ? 0 : at + ROW;
    }
    const term = this.terms.idOf(fold(spelledBy(first) + spelledBy(second) + spelledBy(third)));
    table[at] = first;
    table[at + 1] = second;
    table[at + 2] = third;
    table[at + TERM] = term;
    this.#count++;
    if (this.#count === MOST) this.#forget();
    else if (2 * ROW * this.#count > table.length) this.#grow();
    return term;
  }

  /** Puts a word at its place, and what is there where it was: common words come to stand where they are looked for first. */
  #exchange(home: number, at: number): void {
    const table = this.#table;
    for (let j = 0; j < ROW; j++) {
      const number = table[home + j]!;
      table[home + j] = table[at + j]!;
      table[at + j] = number;
    }
  }

  #grow(): void {
    const from = this.#table;
    const to = new Int32Array(2 * from.length);
    const last = to.length - ROW;
    this.#shift--;
    for (let i = 0; i < from.length; i += ROW) {
      if (from[i] === 0) continue;
      let at = ROW * (hashOf(from[i]!, from[i + 1]!, from[i + 2]!) >>> this.#shift);
      while (to[at] !== 0) at = at === last ? 0 : at + ROW;
      for (let j = 0; j < ROW; j++) to[at + j] = from[i + j]!;
    }
    this.#table = to;
  }

  #forget(): void {
    this.#table.fill(0);
    this.#count = 0;
  }
}

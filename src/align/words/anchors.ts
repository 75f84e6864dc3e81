import { WordClass } from '../../lexicon/wordclass.js';
import { roomIn } from '../room.js';
import type { Words } from './sentence.js';

/** Least length of a shared run of function words that is no chance, unless it is a whole sentence. */
const FUNCTION_RUN = 3;

/** A content word more outweighs so many words more in the rank of a run. */
const CONTENT_WEIGHT = 4;

/** No word of a sentence, nor the one before its first. */
const NEVER = -2;

/** Where the terms of a sentence stand: the last place of each by its id, −1 elsewhere. */
let lastAt = new Int32Array(1024).fill(-1);

/**
 * Pairs the equal terms of two sentences, in the order of Sultan, Bethard and Sumner (2014): words in a shared run of
 * many content words before others, then in the longer run, then in the run that stands at the likest places of both
 * sentences. Function words are paired within runs only.
 */
export class Anchors {
  /** For each word of a its counterpart in b, or −1, and the other way round. */
  toB = new Int32Array(64);
  toA = new Int32Array(64);
  /** How many words of either sentence are paired. */
  length = 0;

  /** Of each place of b the last one before it that has the same term; the last word of a that it met, and their run. */
  #before = new Int32Array(64);
  #metBy = new Int32Array(64);
  #runAt = new Uint32Array(64);
  /** Pairs of equal terms; those that follow one another in both sentences share a run's number. */
  #cells = 0;
  #i = new Uint32Array(256);
  #j = new Uint32Array(256);
  #runOf = new Uint32Array(256);
  /** Numbers of the pairs in the order that they are taken in, and room to put them in it. */
  #order = new Uint32Array(256);
  #merged = new Uint32Array(256);
  /** Of each run: its content words, all its words, how far apart it stands in both sentences, and its rank. */
  #content = new Uint32Array(256);
  #size = new Uint32Array(256);
  #drift = new Float64Array(256);
  #rank = new Float64Array(256);

  /** Finds the anchors of two sentences. */
  find(a: Words, b: Words): void {
    this.#findRuns(a, b);
    // Most words are in one pair at most, and then the order of the pairs does not matter.
    if (!this.#pair(a.length, b.length, false)) this.#pair(a.length, b.length, true);
  }

  /** Pairs the words in the order of the cells, up to a word that is paired already; false if there is one. */
  #pair(n: number, m: number, isRanked: boolean): boolean {
    const { toB, toA } = this;
    const least = Math.min(FUNCTION_RUN, n, m);
    toB.fill(-1, 0, n);
    toA.fill(-1, 0, m);
    this.length = 0;
    const order = isRanked ? this.#ranked() : undefined;
    for (let k = 0; k < this.#cells; k++) {
      const at = order ? order[k]! : k;
      const run = this.#runOf[at]!;
      if (this.#content[run] === 0 && this.#size[run]! < least) continue;
      const i = this.#i[at]!;
      const j = this.#j[at]!;
      if (toB[i]! >= 0 || toA[j]! >= 0) {
        if (isRanked) continue;
        return false;
      }
      toB[i] = j;
      toA[j] = i;
      this.length++;
    }
    return true;
  }

  /** Numbers of the cells, those of the best runs first. */
  #ranked(): Uint32Array {
    const length = this.#cells;
    for (let at = 0; at < length; at++) {
      const run = this.#runOf[at]!;
      this.#rank[run] = this.#content[run]! * CONTENT_WEIGHT + this.#size[run]! - this.#drift[run]!;
      this.#order[at] = at;
    }
    // Merges ever longer stretches that are in order.
    for (let size = 1; size < length; size *= 2) {
      for (let from = 0; from < length; from += 2 * size) this.#merge(from, size, length);
      [this.#order, this.#merged] = [this.#merged, this.#order];
    }
    return this.#order;
  }

  /** Merges the `size` cells from `from` on with those that follow. */
  #merge(from: number, size: number, length: number): void {
    const middle = Math.min(from + size, length);
    const to = Math.min(from + 2 * size, length);
    let left = from;
    let right = middle;
    for (let at = from; at < to; at++) {
      const isLeft =
        right >= to || (left < middle && !this.#isBefore(this.#order[right]!, this.#order[left]!));
      this.#merged[at] = this.#order[isLeft ? left++ : right++]!;
    }
  }

  /** Whether a cell is of a better run than another, or of one as good and stands before it. */
  #isBefore(x: number, y: number): boolean {
    const better = this.#rank[this.#runOf[x]!]! - this.#rank[this.#runOf[y]!]!;
    return better > 0 || (better === 0 && (this.#i[x]! - this.#i[y]! || this.#j[x]! - this.#j[y]!) < 0);
  }

  #findRuns(a: Words, b: Words): void {
    const [n, m] = [a.length, b.length];
    this.#makeRoom(n, m);
    let largest = 0;
    for (let j = 0; j < m; j++) largest = Math.max(largest, b.term[j]!);
    if (largest >= lastAt.length) lastAt = new Int32Array(2 * largest).fill(-1);
    for (let j = 0; j < m; j++) {
      this.#before[j] = lastAt[b.term[j]!]!;
      lastAt[b.term[j]!] = j;
      this.#metBy[j] = NEVER;
    }
    let cells = 0;
    let runs = 0;
    for (let i = 0; i < n; i++) {
      const term = a.term[i]!;
      const content = a.kind[i] === WordClass.content ? 1 : 0;
      // From the last place on, so that what the place before was met by is still the word before.
      for (let j = term > largest ? -1 : lastAt[term]!; j >= 0; j = this.#before[j]!) {
        const isNew = j === 0 || this.#metBy[j - 1] !== i - 1;
        const run = isNew ? runs++ : this.#runAt[j - 1]!;
        if (isNew) {
          this.#content[run] = 0;
          this.#size[run] = 0;
          this.#drift[run] = Math.abs(i / n - j / m);
        }
        this.#content[run]! += content;
        this.#size[run]!++;
        this.#metBy[j] = i;
        this.#runAt[j] = run;
        this.#i[cells] = i;
        this.#j[cells] = j;
        this.#runOf[cells++] = run;
      }
    }
    this.#cells = cells;
    for (let j = 0; j < m; j++) lastAt[b.term[j]!] = -1;
  }

  #makeRoom(n: number, m: number): void {
    this.toB = roomIn(this.toB, n);
    this.toA = roomIn(this.toA, m);
    this.#before = roomIn(this.#before, m);
    this.#metBy = roomIn(this.#metBy, m);
    this.#runAt = roomIn(this.#runAt, m);
    this.#i = roomIn(this.#i, n * m);
    this.#j = roomIn(this.#j, n * m);
    this.#runOf = roomIn(this.#runOf, n * m);
    this.#order = roomIn(this.#order, n * m);
    this.#merged = roomIn(this.#merged, n * m);
    this.#content = roomIn(this.#content, n * m);
    this.#size = roomIn(this.#size, n * m);
    this.#drift = roomIn(this.#drift, n * m);
    this.#rank = roomIn(this.#rank, n * m);
  }
}

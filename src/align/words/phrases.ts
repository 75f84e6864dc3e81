import { roomIn } from '../room.js';
import type { Cosines } from './cosines.js';
import type { Words } from './sentence.js';

/** A neighbour less likely than this makes up no phrase. */
const JOINED = 0.1;

/** What pairs of words add to phrases with the likely pairs beside them. */
export class Phrases {
  /** Lengths of the sums of the unit vectors of each word and the next; NaN where they were not asked for. */
  #withNextA = new Float64Array(64);
  #withNextB = new Float64Array(64);

  constructor(
    private readonly a: Words,
    private readonly b: Words,
    private readonly cosines: Cosines,
  ) {}

  /** Forgets the words that the sentences had before. */
  clear(): void {
    const { a, b } = this;
    this.#withNextA = roomIn(this.#withNextA, a.length);
    this.#withNextB = roomIn(this.#withNextB, b.length);
    this.#withNextA.fill(NaN, 0, a.length);
    this.#withNextB.fill(NaN, 0, b.length);
  }

  /**
   * The sum, what the pair adds to the cosines of phrases times `c[w]`, and their cosines themselves times the next
   * coefficient.
   *
   * @param aboveA how likely the pair above it is, then those below it and beside it
   */
  added(
    sum: number,
    i: number,
    j: number,
    aboveA: number,
    belowA: number,
    aboveB: number,
    belowB: number,
    c: Float64Array,
    w: number,
  ): number {
    const { cosines } = this;
    let gain = 0;
    let joined = 0;
    if (aboveA > JOINED) {
      gain += aboveA * this.#gainA(i, i - 1, j);
      joined += aboveA * cosines.between(i - 1, j);
    }
    if (aboveB > JOINED) {
      gain += aboveB * this.#gainB(j, j - 1, i);
      joined += aboveB * cosines.between(i, j - 1);
    }
    if (belowA > JOINED) {
      gain += belowA * this.#gainA(i, i + 1, j);
      joined += belowA * cosines.between(i + 1, j);
    }
    if (belowB > JOINED) {
      gain += belowB * this.#gainB(j, j + 1, i);
      joined += belowB * cosines.between(i, j + 1);
    }
    return sum + gain * c[w]! + joined * c[w + 1]!;
  }

  /**
   * What word `i` of a adds to its neighbour's cosine with word `j` of b: that of the phrase, the sum of both unit
   * vectors, less that of the neighbour alone; about −½ to ½.
   */
  #gainA(i: number, neighbour: number, j: number): number {
    const length = this.#lengthOf(this.a, this.#withNextA, Math.min(i, neighbour));
    const alone = this.cosines.between(neighbour, j);
    return (this.cosines.between(i, j) + alone) / length - alone;
  }

  /** The same for word `j` of b and its neighbour with word `i` of a. */
  #gainB(j: number, neighbour: number, i: number): number {
    const length = this.#lengthOf(this.b, this.#withNextB, Math.min(j, neighbour));
    const alone = this.cosines.between(i, neighbour);
    return (this.cosines.between(i, j) + alone) / length - alone;
  }

  #lengthOf(words: Words, lengths: Float64Array, i: number): number {
    const known = lengths[i]!;
    if (!Number.isNaN(known)) return known;
    return (lengths[i] = this.cosines.lengthWithNext(words, i));
  }
}

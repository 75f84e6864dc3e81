import type { Vocabulary } from '../../lexicon/vocabulary.js';

/** Cosines of the words of two sentences, each taken when it is first asked for. */
export class Cosines {
  readonly #between: Float64Array;
  readonly #withNextA: Float64Array;
  readonly #withNextB: Float64Array;

  constructor(
    private readonly a: Uint32Array,
    private readonly b: Uint32Array,
    private readonly vocabulary: Vocabulary,
  ) {
    this.#between = new Float64Array(a.length * b.length).fill(NaN);
    this.#withNextA = new Float64Array(a.length).fill(NaN);
    this.#withNextB = new Float64Array(b.length).fill(NaN);
  }

  /** Of word `i` of a and `j` of b, 0 to 1: what is less counts as 0; 1 for equal terms. */
  between(i: number, j: number): number {
    const at = i * this.b.length + j;
    const known = this.#between[at]!;
    if (!Number.isNaN(known)) return known;
    const [x, y] = [this.a[i]!, this.b[j]!];
    return (this.#between[at] = x === y ? 1 : Math.max(0, this.vocabulary.cosine(x, y)));
  }

  /**
   * What word `i` of a adds to its neighbour's cosine with word `j` of b: that of the phrase, the sum of both unit
   * vectors, less that of the neighbour alone; about −½ to ½.
   */
  gainA(i: number, neighbour: number, j: number): number {
    const inner = next(this.a, this.#withNextA, Math.min(i, neighbour), this.vocabulary);
    return gain(this.between(i, j), this.between(neighbour, j), inner);
  }

  /** The same for word `j` of b and its neighbour with word `i` of a. */
  gainB(j: number, neighbour: number, i: number): number {
    const inner = next(this.b, this.#withNextB, Math.min(j, neighbour), this.vocabulary);
    return gain(this.between(i, j), this.between(i, neighbour), inner);
  }
}

/** Cosine of a word and the next, 0 to 1. */
function next(terms: Uint32Array, cache: Float64Array, i: number, vocabulary: Vocabulary): number {
  if (Number.isNaN(cache[i])) cache[i] = Math.max(0, vocabulary.cosine(terms[i]!, terms[i + 1]!));
  return cache[i]!;
}

/** A sum of two unit vectors is √(2 + 2·inner) long. */
const gain = (own: number, neighbour: number, inner: number): number =>
  (own + neighbour) / Math.sqrt(2 + 2 * inner) - neighbour;

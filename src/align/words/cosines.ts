import type { Vocabulary } from '../../lexicon/vocabulary.js';

/** Pairs of terms whose cosine is kept: a power of two. */
const KEPT = 1 << 14;

/**
 * Cosines of the pairs of terms met last; function words meet each other in every pair of sentences. A pair has one
 * place, and is overwritten by the next one that has the same.
 */
class KeptCosines {
  /** Both ids as one number, at the place of the pair. */
  readonly #pair = new Float64Array(KEPT).fill(-1);
  readonly #cosine = new Float64Array(KEPT);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** 0 to 1: what is less counts as 0. */
  of(x: number, y: number): number {
    const pair = x * 2 ** 26 + y;
    const at = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 18;
    if (this.#pair[at] !== pair) {
      this.#pair[at] = pair;
      this.#cosine[at] = Math.max(0, this.vocabulary.cosine(x, y));
    }
    return this.#cosine[at]!;
  }
}

const kept = new WeakMap<Vocabulary, KeptCosines>();

function keptOf(vocabulary: Vocabulary): KeptCosines {
  let cosines = kept.get(vocabulary);
  if (!cosines) {
    cosines = new KeptCosines(vocabulary);
    kept.set(vocabulary, cosines);
  }
  return cosines;
}

/** Cosines of the words of two sentences, each taken when it is first asked for. */
export class Cosines {
  readonly #withNextA: Float64Array;
  readonly #withNextB: Float64Array;
  readonly #kept: KeptCosines;

  constructor(
    private readonly a: Uint32Array,
    private readonly b: Uint32Array,
    vocabulary: Vocabulary,
  ) {
    this.#kept = keptOf(vocabulary);
    this.#withNextA = new Float64Array(a.length).fill(NaN);
    this.#withNextB = new Float64Array(b.length).fill(NaN);
  }

  /** Of word `i` of a and `j` of b, 0 to 1: what is less counts as 0; 1 for equal terms. */
  between(i: number, j: number): number {
    const x = this.a[i]!;
    const y = this.b[j]!;
    return x === y ? 1 : this.#kept.of(x, y);
  }

  /**
   * What word `i` of a adds to its neighbour's cosine with word `j` of b: that of the phrase, the sum of both unit
   * vectors, less that of the neighbour alone; about −½ to ½.
   */
  gainA(i: number, neighbour: number, j: number): number {
    const inner = next(this.a, this.#withNextA, Math.min(i, neighbour), this.#kept);
    return gain(this.between(i, j), this.between(neighbour, j), inner);
  }

  /** The same for word `j` of b and its neighbour with word `i` of a. */
  gainB(j: number, neighbour: number, i: number): number {
    const inner = next(this.b, this.#withNextB, Math.min(j, neighbour), this.#kept);
    return gain(this.between(i, j), this.between(i, neighbour), inner);
  }
}

/** Cosine of a word and the next, 0 to 1. */
function next(terms: Uint32Array, cache: Float64Array, i: number, kept: KeptCosines): number {
  if (Number.isNaN(cache[i])) cache[i] = kept.of(terms[i]!, terms[i + 1]!);
  return cache[i]!;
}

/** A sum of two unit vectors is √(2 + 2·inner) long. */
const gain = (own: number, neighbour: number, inner: number): number =>
  (own + neighbour) / Math.sqrt(2 + 2 * inner) - neighbour;

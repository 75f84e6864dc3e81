import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { anchorsOf } from './anchors.js';
import type { Words } from './anchors.js';
import { Cosines } from './cosines.js';
import { Neighbourhood, neighbourFeatures } from './neighbourhood.js';
import { PairJudge, pairFeatures } from './pair.js';
import type { Anchored } from './pair.js';

/** Coefficients of one pass over the pairs, a row a kind of pair (`WordGrid.kindOf`). */
export type Pass = readonly ArrayLike<number>[];

/** How far from a word's anchor another may stand that makes up a phrase with it. */
const PHRASE = 2;

/** Log odds, a probability of .02, under which a pair is not looked at again. */
const LEAST_ODDS = -3.9;

const inverse = (terms: Int32Array, length: number): Int32Array => {
  const inverted = new Int32Array(length).fill(-1);
  terms.forEach((j, i) => {
    if (j >= 0) inverted[j] = i;
  });
  return inverted;
};

/** Groups of pairs by the classes of their words, which have coefficients of their own. */
function groupOf(one: number, other: number): number {
  const less = Math.min(one, other);
  const more = Math.max(one, other);
  if (more === WordClass.content) return 0;
  if (more === WordClass.punctuation) return 4;
  if (less === WordClass.content)
    return more === WordClass.determiner ? 1 : more === WordClass.preposition ? 2 : 3;
  return less === more ? 5 : 6;
}

/**
 * The pairs of words of two sentences and how likely each is. Those of `anchorsOf` are certain; the first pass judges
 * each other pair by itself and by the anchors around it, each later pass by the odds of it and its neighbours.
 */
export class WordGrid {
  /** Features of a pair in the first pass and in later ones. */
  static readonly features = [pairFeatures, neighbourFeatures] as const;
  static readonly kinds = 14;

  readonly #anchored: Anchored;
  readonly #columns: number;
  readonly #p: Float64Array;
  readonly #logit: Float64Array;
  #neighbourhood: Neighbourhood | undefined;
  readonly #cosines: Cosines;
  /** Pairs in question, `i * columns + j`, ascending. */
  #open: number[] = [];
  #isFirst = true;

  constructor(a: Words, b: Words, vocabulary: Vocabulary) {
    const rows = a.term.length;
    const columns = b.term.length;
    const toB = anchorsOf(a, b);
    const toA = inverse(toB, columns);
    const anchors = toB.reduce((sum, j) => sum + (j < 0 ? 0 : 1), 0);
    const support = anchors / Math.max(1, Math.min(rows, columns));
    this.#anchored = { a, b, toB, toA, support, vocabulary };
    this.#cosines = new Cosines(a.term, b.term, vocabulary);
    this.#columns = columns;
    this.#p = new Float64Array(rows * columns);
    this.#logit = new Float64Array(rows * columns);
    for (let i = 0; i < rows; i++) {
      const anchor = toB[i]!;
      if (anchor >= 0) this.#p[i * columns + anchor] = 1;
      const from = anchor < 0 ? 0 : Math.max(0, anchor - PHRASE);
      const to = anchor < 0 ? columns : Math.min(columns, anchor + PHRASE + 1);
      for (let j = from; j < to; j++) {
        const other = toA[j]!;
        if (other >= 0 && (anchor >= 0 || Math.abs(other - i) > PHRASE)) continue;
        this.#open.push(i * columns + j);
      }
    }
  }

  /** Probabilities, 0 to 1, of all pairs, row by row; those of anchors are 1, those of pairs passed over 0. */
  get probabilities(): Float64Array {
    return this.#p;
  }

  /**
   * 0 to 13: content words, content with article, with preposition or with other function words, punctuation, function
   * words of one class and of two; each free, or one of them an anchor.
   */
  kindOf(pair: number): number {
    const { a, b, toB, toA } = this.#anchored;
    const i = Math.floor(pair / this.#columns);
    const j = pair % this.#columns;
    return groupOf(a.kind[i]!, b.kind[j]!) * 2 + (toB[i]! >= 0 || toA[j]! >= 0 ? 1 : 0);
  }

  /** Calls `visit` with each pair in question and its features, which hold during the call only. */
  eachEvidence(visit: (pair: number, features: Float64Array) => void): void {
    const columns = this.#columns;
    if (this.#isFirst) {
      const judge = new PairJudge(this.#anchored, this.#cosines);
      const features = new Float64Array(pairFeatures);
      for (const pair of this.#open)
        if (judge.write(Math.floor(pair / columns), pair % columns, features)) visit(pair, features);
      return;
    }
    this.#neighbourhood ??= new Neighbourhood(this.#anchored, this.#cosines);
    this.#neighbourhood.update(this.#p);
    const features = new Float64Array(neighbourFeatures);
    for (const pair of this.#open) {
      this.#neighbourhood.write(Math.floor(pair / columns), pair % columns, this.#logit[pair]!, features);
      visit(pair, features);
    }
  }

  /** Judges every pair in question anew, by what was known before this pass; those found unlikely are given up. */
  pass(coefficients: Pass): void {
    const pairs: number[] = [];
    const odds: number[] = [];
    this.eachEvidence((pair, features) => {
      const row = coefficients[this.kindOf(pair)]!;
      let sum = 0;
      for (let f = 0; f < features.length; f++) sum += features[f]! * row[f]!;
      pairs.push(pair);
      odds.push(sum);
    });
    const kept: number[] = [];
    pairs.forEach((pair, k) => {
      const isLikely = odds[k]! >= LEAST_ODDS;
      if (isLikely) kept.push(pair);
      this.#logit[pair] = odds[k]!;
      this.#p[pair] = isLikely ? 1 / (1 + Math.exp(-odds[k]!)) : 0;
    });
    this.#open = kept;
    this.#isFirst = false;
  }
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { anchorsOf } from './anchors.js';
import type { Words } from './anchors.js';
import { Cosines } from './cosines.js';
import { EDGE, Neighbourhood, eachPair, neighbourFeatures } from './neighbourhood.js';
import { PairJudge, pairFeatures } from './pair.js';
import type { Anchored } from './pair.js';

/** Coefficients of one pass over the pairs, a row a kind of pair (`WordGrid.kindOf`). */
export type Pass = readonly ArrayLike<number>[];

/** How far from a word's anchor another may stand that makes up a phrase with it. */
const PHRASE = 2;

/** Log odds, a probability of .02, under which a pair is not looked at again. */
const LEAST_ODDS = -3.9;

/** The coefficients of a kind that are not 0, with their features, ascending. */
interface Terms {
  readonly feature: Uint8Array;
  readonly coefficient: Float64Array;
}

const known = new WeakMap<Pass, readonly Terms[]>();

function termsOf(pass: Pass): readonly Terms[] {
  let terms = known.get(pass);
  if (!terms) {
    terms = pass.map((row) => {
      const feature = Uint8Array.from(row, (_, f) => f).filter((f) => row[f] !== 0);
      return { feature, coefficient: Float64Array.from(feature, (f) => row[f]!) };
    });
    known.set(pass, terms);
  }
  return terms;
}

/** Room for the pairs of a grid while they are gone through, and their odds. */
let roomForPairs = new Uint32Array(4096);
let roomForOdds = new Float64Array(4096);

function makeRoom(pairs: number): void {
  if (pairs <= roomForPairs.length) return;
  roomForPairs = new Uint32Array(2 * pairs);
  roomForOdds = new Float64Array(2 * pairs);
}

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
  /** Probabilities, row by row, with a border. */
  readonly #p: Float64Array;
  readonly #width: number;
  #neighbourhood: Neighbourhood | undefined;
  readonly #cosines: Cosines;
  /** Pairs in question, `i * columns + j`, ascending, and the odds that the last pass gave them. */
  #open: Uint32Array;
  #odds = new Float64Array();
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
    this.#width = columns + 2 * EDGE;
    this.#p = new Float64Array((rows + 2 * EDGE) * this.#width);
    makeRoom(rows * columns);
    let open = 0;
    for (let i = 0; i < rows; i++) {
      const anchor = toB[i]!;
      if (anchor >= 0) this.#p[this.#at(i, anchor)] = 1;
      const from = anchor < 0 ? 0 : Math.max(0, anchor - PHRASE);
      const to = anchor < 0 ? columns : Math.min(columns, anchor + PHRASE + 1);
      for (let j = from; j < to; j++) {
        const other = toA[j]!;
        if (other >= 0 && (anchor >= 0 || Math.abs(other - i) > PHRASE)) continue;
        roomForPairs[open++] = i * columns + j;
      }
    }
    this.#open = roomForPairs.slice(0, open);
  }

  /** Calls `visit` with all pairs, `i * columns + j`, that are at least so likely, above 0, in order; anchors are certain. */
  eachLikely(least: number, visit: (pair: number) => void): void {
    const { toB } = this.#anchored;
    eachPair(toB, this.#open, this.#columns, (i, j) => {
      if (this.#p[this.#at(i, j)]! >= least) visit(i * this.#columns + j);
    });
  }

  /** Probabilities, 0 to 1, of all pairs, row by row; those of anchors are 1, those of pairs passed over 0. */
  get probabilities(): Float64Array {
    const { toB } = this.#anchored;
    const all = new Float64Array(toB.length * this.#columns);
    eachPair(toB, this.#open, this.#columns, (i, j) => {
      all[i * this.#columns + j] = this.#p[this.#at(i, j)]!;
    });
    return all;
  }

  #at(i: number, j: number): number {
    return (i + EDGE) * this.#width + j + EDGE;
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
    this.#neighbourhood ??= new Neighbourhood(this.#anchored, this.#cosines, this.#p);
    this.#neighbourhood.update(this.#open);
    const features = new Float64Array(neighbourFeatures);
    for (let k = 0; k < this.#open.length; k++) {
      const pair = this.#open[k]!;
      this.#neighbourhood.write(Math.floor(pair / columns), pair % columns, this.#odds[k]!, features);
      visit(pair, features);
    }
  }

  /** Judges every pair in question anew, by what was known before this pass; those found unlikely are given up. */
  pass(coefficients: Pass): void {
    const terms = termsOf(coefficients);
    makeRoom(this.#open.length);
    const pairs = roomForPairs;
    const odds = roomForOdds;
    let length = 0;
    this.eachEvidence((pair, features) => {
      const { feature, coefficient } = terms[this.kindOf(pair)]!;
      let sum = 0;
      for (let k = 0; k < feature.length; k++) sum += features[feature[k]!]! * coefficient[k]!;
      pairs[length] = pair;
      odds[length++] = sum;
    });
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const isLikely = odds[k]! >= LEAST_ODDS;
      const i = Math.floor(pairs[k]! / this.#columns);
      this.#p[this.#at(i, pairs[k]! % this.#columns)] = isLikely ? 1 / (1 + Math.exp(-odds[k]!)) : 0;
      if (!isLikely) continue;
      pairs[kept] = pairs[k]!;
      odds[kept++] = odds[k]!;
    }
    this.#open = pairs.slice(0, kept);
    this.#odds = odds.slice(0, kept);
    this.#isFirst = false;
  }
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { anchorsOf } from './anchors.js';
import type { Words } from './anchors.js';
import { marginsOf, neighbourEvidence, neighbourFeatures } from './neighbourhood.js';
import type { Likelihoods } from './neighbourhood.js';
import { pairEvidence, pairFeatures } from './pair.js';
import type { Anchored } from './pair.js';

/** Coefficients of one pass over the pairs, a row a kind of pair (`WordGrid.kindOf`). */
export type Pass = readonly (readonly number[])[];

/** How far from a word's anchor another may stand that makes up a phrase with it. */
const PHRASE = 2;

/** A pair less likely than this after the first pass is not looked at again. */
const UNLIKELY = 0.02;

const inverse = (terms: Int32Array, length: number): Int32Array => {
  const inverted = new Int32Array(length).fill(-1);
  terms.forEach((j, i) => {
    if (j >= 0) inverted[j] = i;
  });
  return inverted;
};

/**
 * The pairs of words of two sentences and how likely each is. Those of `anchorsOf` are certain; the first pass judges
 * each other pair by itself and by the anchors around it, each later pass by the odds of it and its neighbours.
 */
export class WordGrid {
  /** Features of a pair in the first pass and in later ones. */
  static readonly features = [pairFeatures, neighbourFeatures] as const;
  static readonly kinds = 6;

  readonly #anchored: Anchored;
  #likelihoods: Likelihoods;
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
    const p = new Float64Array(rows * columns);
    this.#likelihoods = { rows, columns, p, logit: new Float64Array(rows * columns) };
    for (let i = 0; i < rows; i++) {
      const anchor = toB[i]!;
      if (anchor >= 0) p[i * columns + anchor] = 1;
      for (let j = 0; j < columns; j++) {
        const other = toA[j]!;
        if (anchor >= 0 && (other >= 0 || Math.abs(anchor - j) > PHRASE)) continue;
        if (other >= 0 && Math.abs(other - i) > PHRASE) continue;
        this.#open.push(i * columns + j);
      }
    }
  }

  /** Probabilities, 0 to 1, of all pairs, row by row; those of anchors are 1, those of pairs passed over 0. */
  get probabilities(): Float64Array {
    return this.#likelihoods.p;
  }

  /** Pairs in question, `i * columns + j`. */
  get open(): readonly number[] {
    return this.#open;
  }

  /** 0 to 5: content words, a content and a function word, function words; each free, or one of them an anchor. */
  kindOf(pair: number): number {
    const { a, b, toB, toA } = this.#anchored;
    const { columns } = this.#likelihoods;
    const i = Math.floor(pair / columns);
    const j = pair % columns;
    const functions = (a.kind[i] === WordClass.content ? 0 : 1) + (b.kind[j] === WordClass.content ? 0 : 1);
    return functions * 2 + (toB[i]! >= 0 || toA[j]! >= 0 ? 1 : 0);
  }

  /** Calls `visit` with each pair in question and its features, which hold during the call only. */
  eachEvidence(visit: (pair: number, features: Float64Array) => void): void {
    const likelihoods = this.#likelihoods;
    const { columns } = likelihoods;
    const features = new Float64Array(this.#isFirst ? pairFeatures : neighbourFeatures);
    const margins = marginsOf(likelihoods);
    for (const pair of this.#open) {
      const i = Math.floor(pair / columns);
      const j = pair % columns;
      if (this.#isFirst) pairEvidence(this.#anchored, i, j, features);
      else neighbourEvidence(this.#anchored, likelihoods, margins, i, j, features);
      visit(pair, features);
    }
  }

  /** Judges every pair in question anew. */
  pass(coefficients: Pass): void {
    const { p, logit, rows, columns } = this.#likelihoods;
    const nextP = p.slice();
    const nextLogit = logit.slice();
    this.eachEvidence((pair, features) => {
      const row = coefficients[this.kindOf(pair)]!;
      let odds = 0;
      for (let f = 0; f < features.length; f++) odds += features[f]! * row[f]!;
      nextLogit[pair] = odds;
      nextP[pair] = 1 / (1 + Math.exp(-odds));
    });
    if (this.#isFirst) this.#open = this.#open.filter((pair) => nextP[pair]! >= UNLIKELY);
    this.#isFirst = false;
    this.#likelihoods = { rows, columns, p: nextP, logit: nextLogit };
  }
}

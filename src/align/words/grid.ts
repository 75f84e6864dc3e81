import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { Anchors } from './anchors.js';
import { Cosines } from './cosines.js';
import { kindOf, pairKinds } from './kinds.js';
import { Neighbourhood, neighbourFeatures } from './neighbourhood.js';
import { PairJudge, pairFeatures } from './pair.js';
import { CERTAIN, Pairs, probabilityOf } from './pairs.js';
import { Words, compare } from './sentence.js';

/** How far from a word's anchor another may stand that makes up a phrase with it. */
const PHRASE = 2;

/** Log odds, a probability of .02, under which a pair is not looked at again. */
const LEAST_ODDS = -3.9;

/**
 * The pairs of words of two sentences and how likely each is. Those of `Anchors` are certain; the first pass judges each
 * other pair by itself and by the anchors around it, each later pass by the odds of it and its neighbours. The room of a
 * grid is kept for the next two sentences.
 */
export class WordGrid {
  /** Features of a pair in the first pass and in later ones. */
  static readonly features = [pairFeatures, neighbourFeatures] as const;
  static readonly kinds = pairKinds;

  /** Whether the rows are the second sentence. */
  isMirrored = false;
  readonly #a: Words;
  readonly #b: Words;
  /** Pairs in question, and the anchors. */
  readonly #pairs = new Pairs();
  readonly #likely = new Pairs();
  readonly #anchors = new Anchors();
  readonly #cosines: Cosines;
  readonly #byThemselves: PairJudge;
  readonly #neighbourhood: Neighbourhood;
  #isFirst = true;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#a = new Words(vocabulary);
    this.#b = new Words(vocabulary);
    this.#cosines = new Cosines(this.#a, this.#b, vocabulary);
    this.#byThemselves = new PairJudge(this.#a, this.#b, this.#anchors, this.#cosines, vocabulary);
    this.#neighbourhood = new Neighbourhood(this.#a, this.#b, this.#cosines);
  }

  /**
   * Takes sentence `s` of a text and `r` of another, the lesser as rows, so that what is found between the second and the
   * first mirrors what is found between the first and the second.
   */
  take(one: SegmentedText, s: number, other: SegmentedText, r: number): void {
    this.isMirrored = compare(one, s, other, r, this.vocabulary) > 0;
    (this.isMirrored ? this.#b : this.#a).take(one, s);
    (this.isMirrored ? this.#a : this.#b).take(other, r);
    this.#isFirst = true;
    this.#anchors.find(this.#a, this.#b);
    this.#cosines.clear();
    this.#byThemselves.take();
    this.#neighbourhood.take(this.#byThemselves.support);
    this.#findPairs();
  }

  /** Puts the anchors in question, which are certain, and the pairs that may be beside them. */
  #findPairs(): void {
    const { toB, toA } = this.#anchors;
    const [rows, columns] = [this.#a.length, this.#b.length];
    this.#pairs.clear(rows * columns);
    for (let i = 0; i < rows; i++) {
      const anchor = toB[i]!;
      const from = anchor < 0 ? 0 : Math.max(0, anchor - PHRASE);
      const to = anchor < 0 ? columns : Math.min(columns, anchor + PHRASE + 1);
      const kindOfA = this.#a.kind[i]!;
      for (let j = from; j < to; j++) {
        const other = toA[j]!;
        const isAnchor = j === anchor;
        if (!isAnchor && other >= 0 && (anchor >= 0 || Math.abs(other - i) > PHRASE)) continue;
        const kind = kindOf(kindOfA, this.#b.kind[j]!, anchor >= 0 || other >= 0);
        this.#pairs.add(i, j, kind, isAnchor ? CERTAIN : 0);
      }
    }
  }

  /** All pairs that are at least so likely, above 0, in order; anchors are certain. The room is used again. */
  likely(least: number): Pick<Pairs, 'i' | 'j' | 'length'> {
    const { i, j, kind, odds, length } = this.#pairs;
    this.#likely.clear(length);
    for (let k = 0; k < length; k++)
      if (probabilityOf(odds[k]!) >= least) this.#likely.add(i[k]!, j[k]!, kind[k]!, odds[k]!);
    return this.#likely;
  }

  /** Probabilities, 0 to 1, of all pairs, row by row; those of anchors are 1, those of pairs passed over 0. */
  get probabilities(): Float64Array {
    const all = new Float64Array(this.#a.length * this.#b.length);
    const { i, j, odds, length } = this.#pairs;
    for (let k = 0; k < length; k++) all[i[k]! * this.#b.length + j[k]!] = probabilityOf(odds[k]!);
    return all;
  }

  /** Calls `visit` with each pair in question, its kind and its features, which hold during the call only. */
  eachEvidence(visit: (i: number, j: number, kind: number, features: Float64Array) => void): void {
    const { i, j, kind, odds, length } = this.#pairs;
    const width = WordGrid.features[this.#isFirst ? 0 : 1];
    this.#begin();
    // A feature is what the odds are where its coefficient is 1 and the others are 0.
    const columns = Array.from({ length: width }, (_, feature) => {
      const unit = Float64Array.from({ length: WordGrid.kinds * width }, (_, at) =>
        at % width === feature ? 1 : 0,
      );
      const column = new Float64Array(length);
      this.#judge(unit, column);
      return column;
    });
    const features = new Float64Array(width);
    for (let k = 0; k < length; k++) {
      if (odds[k] === CERTAIN || columns[0]![k] === -Infinity) continue;
      for (let f = 0; f < width; f++) features[f] = columns[f]![k]!;
      visit(i[k]!, j[k]!, kind[k]!, features);
    }
  }

  /** Takes in what the last pass said. */
  #begin(): void {
    if (!this.#isFirst) this.#neighbourhood.update(this.#pairs);
  }

  /** Puts what all pairs in question add up to in `out`. */
  #judge(coefficients: Float64Array, out: Float64Array): void {
    if (this.#isFirst) this.#byThemselves.judge(this.#pairs, coefficients, out);
    else this.#neighbourhood.judge(this.#pairs, coefficients, out);
  }

  /**
   * Judges every pair in question anew, by what was known before this pass; those found unlikely are given up.
   *
   * @param coefficients of the features of each kind of pair, kind after kind
   */
  pass(coefficients: Float64Array): void {
    const { i, j, kind, odds, length } = this.#pairs;
    this.#begin();
    this.#judge(coefficients, odds);
    this.#isFirst = false;
    this.#pairs.length = 0;
    for (let k = 0; k < length; k++)
      if (odds[k]! >= LEAST_ODDS) this.#pairs.add(i[k]!, j[k]!, kind[k]!, odds[k]!);
  }
}

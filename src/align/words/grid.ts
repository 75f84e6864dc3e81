import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SegmentedText } from '../../model/segmented.js';
import { Anchors } from './anchors.js';
import { Cosines } from './cosines.js';
import { Neighbourhood, neighbourFeatures } from './neighbourhood.js';
import { PairJudge, pairFeatures } from './pair.js';
import { CERTAIN, Pairs } from './pairs.js';
import { Probabilities } from './probabilities.js';
import { Words, compare } from './sentence.js';

/** Coefficients of one pass over the pairs, a row a kind of pair (`WordGrid.kindOf`). */
export type Pass = readonly ArrayLike<number>[];

/** How far from a word's anchor another may stand that makes up a phrase with it. */
const PHRASE = 2;

/** Log odds, a probability of .02, under which a pair is not looked at again. */
const LEAST_ODDS = -3.9;

/** Terms of a sum that are taken up at a time. */
const AT_ONCE = 4;

/** The coefficients of a kind that are not 0, with their features, ascending, and noughts that make them full fours. */
interface Terms {
  readonly feature: Uint8Array;
  readonly coefficient: Float64Array;
}

const known = new WeakMap<Pass, readonly Terms[]>();

function termsOf(pass: Pass): readonly Terms[] {
  let terms = known.get(pass);
  if (!terms) {
    terms = pass.map((row) => {
      const features = Array.from(row, (_, f) => f).filter((f) => row[f] !== 0);
      const length = Math.ceil(features.length / AT_ONCE) * AT_ONCE;
      return {
        feature: Uint8Array.from({ length }, (_, k) => features[k] ?? 0),
        coefficient: Float64Array.from({ length }, (_, k) => (k < features.length ? row[features[k]!]! : 0)),
      };
    });
    known.set(pass, terms);
  }
  return terms;
}

function weighed(features: Float64Array, { feature, coefficient }: Terms): number {
  let sum = 0;
  for (let k = 0; k < feature.length; k += AT_ONCE) {
    sum += features[feature[k]!]! * coefficient[k]!;
    sum += features[feature[k + 1]!]! * coefficient[k + 1]!;
    sum += features[feature[k + 2]!]! * coefficient[k + 2]!;
    sum += features[feature[k + 3]!]! * coefficient[k + 3]!;
  }
  return sum;
}

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

const CLASSES = WordClass.punctuation + 1;

/** `groupOf` of two classes, by `one * CLASSES + other`. */
const groups = Uint8Array.from({ length: CLASSES ** 2 }, (_, at) =>
  groupOf(Math.floor(at / CLASSES), at % CLASSES),
);

/**
 * The pairs of words of two sentences and how likely each is. Those of `Anchors` are certain; the first pass judges each
 * other pair by itself and by the anchors around it, each later pass by the odds of it and its neighbours. The room of a
 * grid is kept for the next two sentences.
 */
export class WordGrid {
  /** Features of a pair in the first pass and in later ones. */
  static readonly features = [pairFeatures, neighbourFeatures] as const;
  static readonly kinds = 14;

  /** Whether the rows are the second sentence. */
  isMirrored = false;
  readonly #a: Words;
  readonly #b: Words;
  /** Pairs in question, and the anchors. */
  readonly #pairs = new Pairs();
  readonly #anchors = new Anchors();
  readonly #p = new Probabilities();
  readonly #cosines: Cosines;
  readonly #judge: PairJudge;
  readonly #neighbourhood: Neighbourhood;
  #isFirst = true;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#a = new Words(vocabulary);
    this.#b = new Words(vocabulary);
    this.#cosines = new Cosines(this.#a, this.#b, vocabulary);
    this.#judge = new PairJudge(this.#a, this.#b, this.#anchors, this.#cosines, vocabulary);
    this.#neighbourhood = new Neighbourhood(this.#a, this.#b, this.#cosines, this.#p);
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
    this.#judge.take();
    this.#neighbourhood.take(this.#judge.support);
    this.#p.clear(this.#a.length, this.#b.length);
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
      if (anchor >= 0) this.#p.values[this.#p.at(i, anchor)] = 1;
      for (let j = from; j < to; j++) {
        const other = toA[j]!;
        if (j === anchor) this.#pairs.add(i, j, CERTAIN);
        else if (other < 0 || (anchor < 0 && Math.abs(other - i) <= PHRASE)) this.#pairs.add(i, j, 0);
      }
    }
  }

  /** Rows and columns of all pairs that are at least so likely, above 0, in order; anchors are certain. */
  likely(least: number): { readonly rows: Uint32Array; readonly columns: Uint32Array } {
    const { i, j, length } = this.#pairs;
    const rows = new Uint32Array(length);
    const columns = new Uint32Array(length);
    let found = 0;
    for (let k = 0; k < length; k++) {
      if (this.#p.of(i[k]!, j[k]!) < least) continue;
      rows[found] = i[k]!;
      columns[found++] = j[k]!;
    }
    return { rows: rows.subarray(0, found), columns: columns.subarray(0, found) };
  }

  /** Probabilities, 0 to 1, of all pairs, row by row; those of anchors are 1, those of pairs passed over 0. */
  get probabilities(): Float64Array {
    const all = new Float64Array(this.#a.length * this.#b.length);
    const { i, j, length } = this.#pairs;
    for (let k = 0; k < length; k++) all[i[k]! * this.#b.length + j[k]!] = this.#p.of(i[k]!, j[k]!);
    return all;
  }

  /**
   * 0 to 13: content words, content with article, with preposition or with other function words, punctuation, function
   * words of one class and of two; each free, or one of them an anchor.
   */
  #kindOf(i: number, j: number): number {
    const { toB, toA } = this.#anchors;
    return (
      groups[this.#a.kind[i]! * CLASSES + this.#b.kind[j]!]! * 2 + (toB[i]! >= 0 || toA[j]! >= 0 ? 1 : 0)
    );
  }

  /** Calls `visit` with each pair in question, its kind and its features, which hold during the call only. */
  eachEvidence(visit: (i: number, j: number, kind: number, features: Float64Array) => void): void {
    const features = this.#begin();
    const { i, j, odds, length } = this.#pairs;
    for (let k = 0; k < length; k++)
      if (odds[k] !== CERTAIN && this.#write(i[k]!, j[k]!, odds[k]!))
        visit(i[k]!, j[k]!, this.#kindOf(i[k]!, j[k]!), features);
  }

  /** Takes in what the last pass said; returns where the features of the next one will be. */
  #begin(): Float64Array {
    if (this.#isFirst) return this.#judge.features;
    this.#neighbourhood.update(this.#pairs);
    return this.#neighbourhood.features;
  }

  /** Writes the features of a pair; false where it is out of the question. */
  #write(i: number, j: number, odds: number): boolean {
    if (this.#isFirst) return this.#judge.write(i, j);
    this.#neighbourhood.write(i, j, odds);
    return true;
  }

  /** Judges every pair in question anew, by what was known before this pass; those found unlikely are given up. */
  pass(coefficients: Pass): void {
    const terms = termsOf(coefficients);
    const features = this.#begin();
    const { i, j, odds, length } = this.#pairs;
    for (let k = 0; k < length; k++) {
      if (odds[k] === CERTAIN) continue;
      odds[k] = this.#write(i[k]!, j[k]!, odds[k]!)
        ? weighed(features, terms[this.#kindOf(i[k]!, j[k]!)]!)
        : -Infinity;
    }
    this.#isFirst = false;
    this.#pairs.length = 0;
    for (let k = 0; k < length; k++) {
      const isLikely = odds[k]! >= LEAST_ODDS;
      this.#p.values[this.#p.at(i[k]!, j[k]!)] = isLikely ? 1 / (1 + Math.exp(-odds[k]!)) : 0;
      if (isLikely) this.#pairs.add(i[k]!, j[k]!, odds[k]!);
    }
  }
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { Anchors } from './anchors.js';
import type { Cosines } from './cosines.js';
import { isInitial, isScaled } from './compounds.js';
import { NextAnchors } from './next.js';
import { CERTAIN } from './pairs.js';
import type { Pairs } from './pairs.js';
import type { Words } from './sentence.js';
import { part, prefix, spelling } from './spelling.js';

/**
 * What is looked at in a pair of words, in this order, each 0 to 1 unless said:
 * - 0: always 1; 1: equal terms; 2: punctuation both; 3 to 7: which closed class both are of, unless equal;
 * - of content words, 8: synonyms, antonyms, twice what the cosine passes ½ by, spelling, common beginning, 13: equal
 *   numbers, unequal ones, a number and none;
 * - 16: cosine of the vectors, one the end or beginning of the other, a number in two words, letter of an acronym;
 * - 20: distance of their places in the sentences, and that of equal terms;
 * - 22: nearness to the next anchors on both sides: sum (0 to 2), product, how many touch (0 to 2), whether both do; 26: sum
 *   and product for equal terms; 28: sum and product with the likeness of content words;
 * - 30: whether it stands beside the pair that one of its words has already, and is a function word, and what that one is;
 * - 33: share of the shorter sentence's words that are anchors: unrelated sentences have few;
 * - 34: which classes the words are of.
 */
export const pairFeatures = 34 + 9;

/** What is known of pairs of words by themselves and the anchors around them. */
export class PairJudge {
  readonly #beforeA = new NextAnchors(-1);
  readonly #beforeB = new NextAnchors(-1);
  readonly #behindA = new NextAnchors(1);
  readonly #behindB = new NextAnchors(1);
  /** Share of the shorter sentence's words that are paired, 0 to 1. */
  support = 0;
  /** How alike the content words are whose meaning was weighed last, 0 to 1. */
  readonly #likeness = new Float64Array(1);

  constructor(
    private readonly a: Words,
    private readonly b: Words,
    private readonly anchors: Anchors,
    private readonly cosines: Cosines,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Takes in what the sentences and their anchors have become. */
  take(): void {
    const { toB, toA, length } = this.anchors;
    const [n, m] = [this.a.length, this.b.length];
    this.support = length / Math.max(1, Math.min(n, m));
    this.#beforeA.take(toB, n, m);
    this.#beforeB.take(toA, m, n);
    this.#behindA.take(toB, n, m);
    this.#behindB.take(toA, m, n);
  }

  /**
   * Puts the log odds of pairs in `out`: the sum of what is looked at, times the coefficients of the pair's kind, in order;
   * −∞ where a content and a function word have nothing near that would join them.
   *
   * @param coefficients `pairFeatures` of each kind
   */
  judge(
    { i: rows, j: columns, kind, odds, length }: Pairs,
    coefficients: Float64Array,
    out: Float64Array,
  ): void {
    const { a, b } = this;
    const { toB, toA } = this.anchors;
    const { content } = WordClass;
    for (let k = 0; k < length; k++) {
      if (odds[k] === CERTAIN) continue;
      const i = rows[k]!;
      const j = columns[k]!;
      const left = Math.max(this.#beforeA.nearness(i, j), this.#beforeB.nearness(j, i));
      const right = Math.max(this.#behindA.nearness(i, j), this.#behindB.nearness(j, i));
      const isNear = left > 0 || right > 0;
      const kindX = a.kind[i]!;
      const kindY = b.kind[j]!;
      if (!isNear && (kindX === content) !== (kindY === content)) {
        out[k] = -Infinity;
        continue;
      }
      const inB = toB[i]!;
      const inA = toA[j]!;
      const isPaired = inB >= 0 || inA >= 0;
      const w = kind[k]! * pairFeatures;
      const isSame = a.term[i] === b.term[j];
      // Sums are handed on in their place: a number that is returned takes up memory of its own.
      if (isSame) this.#addSame(out, k, kindX, coefficients, w);
      else this.#addDifferent(out, k, i, j, coefficients, w);
      let sum = out[k]!;
      const distance = Math.abs(a.place[i]! - b.place[j]!);
      sum += distance * coefficients[w + 20]!;
      if (isSame) sum += distance * coefficients[w + 21]!;
      if (isNear) {
        const near = left + right;
        const between = left * right;
        const touching = (left === 1 ? 1 : 0) + (right === 1 ? 1 : 0);
        sum += near * coefficients[w + 22]!;
        sum += between * coefficients[w + 23]!;
        sum += touching * coefficients[w + 24]!;
        if (touching === 2) sum += coefficients[w + 25]!;
        if (isSame) {
          sum += near * coefficients[w + 26]!;
          sum += between * coefficients[w + 27]!;
        }
        const likeness = this.#likeness[0]!;
        sum += likeness * near * coefficients[w + 28]!;
        sum += likeness * between * coefficients[w + 29]!;
      }
      if (isPaired) {
        const isPairedA = inB >= 0;
        if ((isPairedA ? Math.abs(inB - j) : Math.abs(inA - i)) === 1) {
          sum += coefficients[w + 30]!;
          if ((isPairedA ? kindY : kindX) !== content) sum += coefficients[w + 31]!;
        }
        if ((isPairedA ? kindX : kindY) === content) sum += coefficients[w + 32]!;
      }
      sum += this.support * coefficients[w + 33]!;
      sum += coefficients[w + 34 + Math.min(kindX, kindY)]!;
      if (kindX !== kindY) sum += coefficients[w + 34 + Math.max(kindX, kindY)]!;
      out[k] = sum;
    }
  }

  /** Puts what two words of one term add up to by themselves in `out[k]`. */
  #addSame(out: Float64Array, k: number, kind: number, coefficients: Float64Array, w: number): void {
    this.#likeness[0] = 0;
    let sum = coefficients[w]!;
    sum += coefficients[w + 1]!;
    if (kind === WordClass.punctuation) sum += coefficients[w + 2]!;
    out[k] = sum;
  }

  /** Puts what two words of different terms add up to by themselves in `out[k]`. */
  #addDifferent(
    out: Float64Array,
    k: number,
    i: number,
    j: number,
    coefficients: Float64Array,
    w: number,
  ): void {
    const { a, b, cosines } = this;
    const { content, conjunction, punctuation } = WordClass;
    const kindX = a.kind[i]!;
    const kindY = b.kind[j]!;
    this.#likeness[0] = 0;
    out[k] = coefficients[w]!;
    if (kindX === punctuation || kindY === punctuation) {
      if (kindX === kindY) out[k] += coefficients[w + 2]!;
      return;
    }
    if (kindX === kindY && kindX !== content && kindX <= conjunction) out[k] += coefficients[w + 2 + kindX]!;
    const at = cosines.at(i, j);
    if (kindX === content && kindY === content) this.#addMeaning(out, k, i, j, at, coefficients, w);
    out[k] += cosines.values[at]! * coefficients[w + 16]!;
    // Few words look alike, or are numbers or acronyms.
    if (a.first[i] === b.first[j] || a.last[i] === b.last[j])
      out[k] += part(a, i, b, j) * coefficients[w + 17]!;
    if (isScaled(a, i, b, j) || isScaled(b, j, a, i)) out[k] += coefficients[w + 18]!;
    if (isInitial(a, i, b, j) || isInitial(b, j, a, i)) out[k] += coefficients[w + 19]!;
  }

  /** Adds what two content words mean to `out[k]`. */
  #addMeaning(
    out: Float64Array,
    k: number,
    i: number,
    j: number,
    cosineAt: number,
    coefficients: Float64Array,
    w: number,
  ): void {
    const { a, b, vocabulary } = this;
    const x = a.term[i]!;
    const y = b.term[j]!;
    const valueX = a.value[i]!;
    const valueY = b.value[j]!;
    const isNumberX = !Number.isNaN(valueX);
    const isNumberY = !Number.isNaN(valueY);
    const cosine = this.cosines.values[cosineAt]!;
    let sum = out[k]!;
    let likeness = cosine;
    if (vocabulary.areSynonyms(x, y)) {
      sum += coefficients[w + 8]!;
      likeness = Math.max(likeness, 0.8);
    }
    if (vocabulary.areAntonyms(x, y)) sum += coefficients[w + 9]!;
    if (cosine > 0.5) sum += (cosine - 0.5) * 2 * coefficients[w + 10]!;
    if (!isNumberX && !isNumberY) {
      if (a.first[i] === b.first[j] || a.last[i] === b.last[j]) {
        const spelled = spelling(a, i, b, j);
        const begun = prefix(a, i, b, j);
        sum += spelled * coefficients[w + 11]!;
        sum += begun * coefficients[w + 12]!;
        likeness = Math.max(likeness, spelled, begun);
      }
    } else if (valueX === valueY) {
      sum += coefficients[w + 13]!;
      likeness = 1;
    } else sum += coefficients[w + (isNumberX && isNumberY ? 14 : 15)]!;
    this.#likeness[0] = likeness;
    out[k] = sum;
  }
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { Words } from './anchors.js';
import type { Cosines } from './cosines.js';
import { isInitial, isScaled } from './compounds.js';
import { part, prefix, spelling } from './spelling.js';

/** Two sentences and the words of them that are paired beyond doubt, −1 for the others. */
export interface Anchored {
  readonly a: Words;
  readonly b: Words;
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** Share of the shorter sentence's words that are paired, 0 to 1. */
  readonly support: number;
  readonly vocabulary: Vocabulary;
}

/**
 * What is looked at in a pair of words, in this order, each 0 to 1 unless said:
 * - equal terms; punctuation both; which closed class both are of, unless equal;
 * - of content words: synonyms, antonyms, twice what the cosine passes ½ by, spelling, common beginning, equal numbers,
 *   unequal ones, a number and none;
 * - cosine of the vectors, one the end or beginning of the other, a number in two words, letter of an acronym;
 * - distance of their places in the sentences;
 * - nearness to the next anchors on both sides: sum (0 to 2), product, how many touch (0 to 2), whether both do; sum and
 *   product for equal terms; sum and product with the likeness of content words;
 * - whether it stands beside the pair that one of its words has already, and is a function word, and what that one is;
 * - share of the shorter sentence's words that are anchors: unrelated sentences have few;
 * - which classes the words are of.
 */
export const pairFeatures = 34 + 9;

const CLASSES_AT = 34;

/** Words from an anchor up to which it supports a pair. */
const REACH = 4;

/** The next anchor of each word in the direction `step`, no further than `REACH` away. */
export class Anchors {
  readonly #distance: Uint8Array;

  constructor(
    private readonly toOther: Int32Array,
    private readonly step: 1 | -1,
    private readonly otherLength: number,
  ) {
    const { length } = toOther;
    this.#distance = new Uint8Array(length);
    let distance = 0;
    for (let k = 0; k < length; k++) {
      const i = step < 0 ? k : length - 1 - k;
      distance = Math.min(REACH + 1, distance + 1);
      this.#distance[i] = distance;
      if (toOther[i]! >= 0) distance = 0;
    }
  }

  /** How near `i` and `j` stand to that anchor: 1 where they touch it, ½ for the sentence's end, 0 where it is crossed. */
  nearness(i: number, j: number): number {
    const d = this.#distance[i]!;
    if (d > REACH) return 0;
    const at = i + d * this.step;
    if (at < 0 || at >= this.toOther.length) {
      const left = this.step < 0 ? j : this.otherLength - 1 - j;
      return 0.5 / (d + Math.abs(left - (d - 1)));
    }
    const between = (this.toOther[at]! - j) * this.step - 1;
    return between < 0 || between > REACH ? 0 : 1 / (1 + Math.max(between, d - 1));
  }
}

/** What is known of pairs of words by themselves and the anchors around them. */
export class PairJudge {
  readonly #before: readonly [Anchors, Anchors];
  readonly #behind: readonly [Anchors, Anchors];

  constructor(
    private readonly anchored: Anchored,
    private readonly cosines: Cosines,
  ) {
    const { a, b, toB, toA } = anchored;
    const [n, m] = [a.term.length, b.term.length];
    this.#before = [new Anchors(toB, -1, m), new Anchors(toA, -1, n)];
    this.#behind = [new Anchors(toB, 1, m), new Anchors(toA, 1, n)];
  }

  /**
   * Writes what is known of the words `i` of a and `j` of b to `out`, `pairFeatures` numbers.
   *
   * @returns false, and nothing written, where a content and a function word have nothing near that would join them
   */
  write(i: number, j: number, out: Float64Array): boolean {
    const { a, b, toB, toA, support } = this.anchored;
    const x = a.term[i]!;
    const y = b.term[j]!;
    const kindX = a.kind[i]!;
    const kindY = b.kind[j]!;
    const { content, punctuation } = WordClass;
    const contents = kindX === content && kindY === content;
    const left = Math.max(this.#before[0].nearness(i, j), this.#before[1].nearness(j, i));
    const right = Math.max(this.#behind[0].nearness(i, j), this.#behind[1].nearness(j, i));
    const isMixed = !contents && (kindX === content || kindY === content);
    if (isMixed && left + right === 0) return false;
    const same = x === y ? 1 : 0;
    out.fill(0);
    out[0] = 1;
    out[1] = same;
    if (kindX === kindY && !same && kindX > 0 && kindX <= WordClass.conjunction) out[2 + kindX] = 1;
    out[2] = kindX === punctuation && kindY === punctuation ? 1 : 0;
    let likeness = 0;
    if (!same && kindX !== punctuation && kindY !== punctuation) {
      const cosine = this.cosines.between(i, j);
      const one = a.stem[i]!;
      const other = b.stem[j]!;
      if (contents) likeness = this.#writeMeaning(i, j, cosine, one, other, out);
      out[16] = cosine;
      out[17] = part(one, other);
      out[18] = isScaled(a, i, b.value[j]!) || isScaled(b, j, a.value[i]!) ? 1 : 0;
      out[19] = isInitial(a, i, other) || isInitial(b, j, one) ? 1 : 0;
    }
    const near = left + right;
    const between = left * right;
    const touching = (left === 1 ? 1 : 0) + (right === 1 ? 1 : 0);
    out[20] = Math.abs((i + 0.5) / a.term.length - (j + 0.5) / b.term.length);
    out[21] = out[20] * same;
    out[22] = near;
    out[23] = between;
    out[24] = touching;
    out[25] = touching === 2 ? 1 : 0;
    out[26] = near * same;
    out[27] = between * same;
    out[28] = likeness * near;
    out[29] = likeness * between;
    out[33] = support;
    out[CLASSES_AT + kindX] = 1;
    out[CLASSES_AT + kindY] = 1;
    const isPairedA = toB[i]! >= 0;
    if (!isPairedA && toA[j]! < 0) return true;
    const beside = (isPairedA ? Math.abs(toB[i]! - j) : Math.abs(toA[j]! - i)) === 1 ? 1 : 0;
    out[30] = beside;
    out[31] = (isPairedA ? kindY : kindX) === content ? 0 : beside;
    out[32] = (isPairedA ? kindX : kindY) === content ? 1 : 0;
    return true;
  }

  /** Of two content words; returns how alike they are, 0 to 1. */
  #writeMeaning(i: number, j: number, cosine: number, one: string, other: string, out: Float64Array): number {
    const { a, b, vocabulary } = this.anchored;
    const x = a.term[i]!;
    const y = b.term[j]!;
    const valueX = a.value[i]!;
    const valueY = b.value[j]!;
    const isNumberX = !Number.isNaN(valueX);
    const isNumberY = !Number.isNaN(valueY);
    const synonyms = vocabulary.areSynonyms(x, y) ? 1 : 0;
    out[8] = synonyms;
    out[9] = vocabulary.areAntonyms(x, y) ? 1 : 0;
    out[10] = Math.max(0, cosine - 0.5) * 2;
    if (!isNumberX && !isNumberY) {
      out[11] = spelling(one, other);
      out[12] = prefix(one, other);
    }
    out[13] = valueX === valueY ? 1 : 0;
    out[14] = isNumberX && isNumberY && valueX !== valueY ? 1 : 0;
    out[15] = isNumberX !== isNumberY ? 1 : 0;
    return Math.max(synonyms * 0.8, cosine, out[11]!, out[12]!, out[13]);
  }
}

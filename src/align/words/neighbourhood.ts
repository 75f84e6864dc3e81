import { WordClass } from '../../lexicon/wordclass.js';
import type { Cosines } from './cosines.js';
import { Frame, Surroundings } from './frame.js';
import { Margins } from './margins.js';
import { CERTAIN, probabilityOf } from './pairs.js';
import type { Pairs } from './pairs.js';
import { addPhrases } from './phrases.js';
import { Probabilities } from './probabilities.js';
import type { Words } from './sentence.js';

/** Where the features of the classes begin, those of the frame, and so on. */
const CLASSES_AT = 17;
const FRAME_AT = CLASSES_AT + 4 * 9;
const FREE_AT = FRAME_AT + 11;
const MEANING_AT = FREE_AT + 11;
const HEADS_AT = MEANING_AT + 9;

/**
 * What is looked at around a pair of words, in this order:
 * - its own odds; its rivals, in row and column (greatest, sum, whether it beats them); the pairs diagonally beside it,
 *   which support it; the pairs in its row and column beside it, with which it would make up a phrase;
 * - the same by the class of the word that would join the phrase, for the one or two words before and after it;
 * - the links that frame it, and how many words or content words they leave it to choose from;
 * - whether either word has anything else, and wider neighbours;
 * - its cosine, alone and with those neighbours; what it adds to the cosine of a phrase; places in the sentences;
 * - whether the next content words, before and behind, are paired with each other or with it.
 */
export const neighbourFeatures = HEADS_AT + 7;

/** Log odds beyond this add nothing. */
const MOST_ODDS = 8;

/** Places as far apart as this, or further, are far. */
const FAR = 4;

/** What surrounds the pairs of words of two sentences, as the last pass judged them. */
export class Neighbourhood {
  readonly #p = new Probabilities();
  readonly #row = new Margins();
  readonly #column = new Margins();
  readonly #aroundA = new Surroundings();
  readonly #aroundB = new Surroundings();
  readonly #frameA = new Frame();
  readonly #frameB = new Frame();
  #support = 0;

  constructor(
    private readonly a: Words,
    private readonly b: Words,
    private readonly cosines: Cosines,
  ) {}

  /**
   * Takes in what the sentences have become.
   *
   * @param support share of the shorter one's words that have an anchor, 0 to 1
   */
  take(support: number): void {
    this.#support = support;
    this.#aroundA.take(this.a);
    this.#aroundB.take(this.b);
  }

  /** Takes in how likely anchors and pairs in question have become. */
  update({ length, i, j, odds }: Pairs): void {
    this.#p.clear(this.a.length, this.b.length);
    this.#row.clear(this.a.length);
    this.#column.clear(this.b.length);
    for (let k = 0; k < length; k++) {
      const p = probabilityOf(odds[k]!);
      this.#p.values[this.#p.at(i[k]!, j[k]!)] = p;
      this.#row.add(i[k]!, j[k]!, p);
      this.#column.add(j[k]!, i[k]!, p);
    }
    this.#frameA.take(this.#row.best, this.#aroundA, this.b.length);
    this.#frameB.take(this.#column.best, this.#aroundB, this.a.length);
  }

  /**
   * Puts the log odds of pairs in `out`: the sum of what surrounds each, times the coefficients of its kind, in order.
   *
   * @param c `neighbourFeatures` coefficients of each kind
   */
  judge(pairs: Pairs, c: Float64Array, out: Float64Array): void {
    const { a, b } = this;
    const { values: p, width } = this.#p;
    for (let k = 0; k < pairs.length; k++) {
      if (pairs.odds[k] === CERTAIN) continue;
      const w = pairs.kind[k]! * neighbourFeatures;
      const i = pairs.i[k]!;
      const j = pairs.j[k]!;
      const at = this.#p.at(i, j);
      const own = p[at]!;
      const odds = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, pairs.odds[k]!));
      const rivalA = this.#row.rival(i, own);
      const rivalB = this.#column.rival(j, own);
      const sumA = this.#row.sum[i]! - own;
      const sumB = this.#column.sum[j]! - own;
      const kindA = a.kind[i]!;
      const kindB = b.kind[j]!;
      const before = p[at - width - 1]!;
      const after = p[at + width + 1]!;
      const aboveA = p[at - width]!;
      const belowA = p[at + width]!;
      const aboveB = p[at - 1]!;
      const belowB = p[at + 1]!;
      const besideA = Math.max(aboveA, belowA);
      const besideB = Math.max(aboveB, belowB);
      const beside = Math.max(besideA, besideB);
      let sum = c[w]! + odds * c[w + 1]! + own * c[w + 2]!;
      sum += rivalA * c[w + 3]!;
      sum += rivalB * c[w + 4]!;
      sum += rivalA * rivalB * c[w + 5]!;
      if (own >= rivalA && own >= rivalB) sum += c[w + 6]!;
      if (own >= rivalA || own >= rivalB) sum += c[w + 7]!;
      sum += (before + after) * c[w + 8]!;
      sum += before * after * c[w + 9]!;
      sum += Math.max(p[at - width + 1]!, p[at + width - 1]!) * c[w + 10]!;
      if (beside > 0) {
        const ofFunction =
          (kindA === WordClass.content ? 0 : besideA) + (kindB === WordClass.content ? 0 : besideB);
        const isRival =
          (rivalA > 0 && rivalA === besideB ? 1 : 0) + (rivalB > 0 && rivalB === besideA ? 1 : 0);
        sum += (besideA + besideB) * c[w + 11]!;
        sum += beside * c[w + 12]!;
        sum += ofFunction * c[w + 13]!;
        sum += isRival * c[w + 14]!;
      }
      sum += sumA * c[w + 15]!;
      sum += sumB * c[w + 16]!;
      const belowA2 = p[at + 2 * width]!;
      const aboveA2 = p[at - 2 * width]!;
      const belowB2 = p[at + 2]!;
      const aboveB2 = p[at - 2]!;
      const classA = w + CLASSES_AT + 4 * kindA;
      const classB = w + CLASSES_AT + 4 * kindB;
      if (kindA === kindB) {
        sum += (belowA + belowB) * c[classA]!;
        sum += (aboveA + aboveB) * c[classA + 1]!;
        sum += (belowA2 + belowB2) * c[classA + 2]!;
        sum += (aboveA2 + aboveB2) * c[classA + 3]!;
      } else {
        const isFirst = kindA < kindB;
        const first = isFirst ? classA : classB;
        const second = isFirst ? classB : classA;
        sum += (isFirst ? belowA : belowB) * c[first]!;
        sum += (isFirst ? aboveA : aboveB) * c[first + 1]!;
        sum += (isFirst ? belowA2 : belowB2) * c[first + 2]!;
        sum += (isFirst ? aboveA2 : aboveB2) * c[first + 3]!;
        sum += (isFirst ? belowB : belowA) * c[second]!;
        sum += (isFirst ? aboveB : aboveA) * c[second + 1]!;
        sum += (isFirst ? belowB2 : belowA2) * c[second + 2]!;
        sum += (isFirst ? aboveB2 : aboveA2) * c[second + 3]!;
      }
      // Sums are handed on in their place: a number as an argument takes up memory of its own.
      out[k] = sum;
      const cosineAt = this.cosines.at(i, j);
      this.#addFrame(out, k, i, j, cosineAt, c, w + FRAME_AT);
      sum = out[k]!;
      const cosine = this.cosines.values[cosineAt]!;
      const freeA = 1 - Math.min(1, sumA);
      const freeB = 1 - Math.min(1, sumB);
      const free = w + FREE_AT;
      if (beside > 0) {
        sum += (besideA * freeA + besideB * freeB) * c[free]!;
        sum += ((belowA + belowB) * before + (aboveA + aboveB) * after) * c[free + 1]!;
        sum += besideA * besideB * c[free + 2]!;
        sum += beside * odds * c[free + 3]!;
      }
      const oblique =
        p[at - width - 2]! + p[at - 2 * width - 1]! + p[at + width + 2]! + p[at + 2 * width + 1]!;
      sum += oblique * c[free + 4]!;
      sum += (p[at - 2 * width - 2]! + p[at + 2 * width + 2]!) * c[free + 5]!;
      sum += freeA * c[free + 6]!;
      sum += freeB * c[free + 7]!;
      sum += freeA * freeB * c[free + 8]!;
      sum += freeA * freeB * (before + after) * c[free + 9]!;
      sum += own * (1 - own) * c[free + 10]!;
      const meaning = w + MEANING_AT;
      sum += cosine * c[meaning]!;
      sum += cosine * (before + after) * c[meaning + 1]!;
      if (beside > 0) {
        sum += cosine * (besideA + besideB) * c[meaning + 2]!;
        out[k] = sum;
        addPhrases(out, k, i, j, this.#p, this.cosines, c, meaning + 3);
        sum = out[k]!;
      }
      const position = Math.abs(a.place[i]! - b.place[j]!);
      sum += position * c[meaning + 5]!;
      sum += position * odds * c[meaning + 6]!;
      sum += (Math.min(FAR, Math.abs(i - j)) / FAR) * c[meaning + 7]!;
      sum += this.#support * c[meaning + 8]!;
      out[k] = sum;
      this.#addHeads(out, k, i, j, c, w + HEADS_AT);
    }
  }

  /** Adds to `out[k]` what the links around a pair leave it to choose from. */
  #addFrame(
    out: Float64Array,
    k: number,
    i: number,
    j: number,
    cosineAt: number,
    c: Float64Array,
    w: number,
  ): void {
    const cosine = this.cosines.values[cosineAt]!;
    const cellsA = this.#frameA.cells(i, j);
    const cellsB = this.#frameB.cells(j, i);
    const least = cellsA > 0 && cellsB > 0 ? Math.min(cellsA, cellsB) : 0;
    const contentsA = this.#frameA.contentCells(i, j, this.#aroundB);
    const contentsB = this.#frameB.contentCells(j, i, this.#aroundA);
    let sum = out[k]!;
    sum += ((cellsA > 0 ? 1 : 0) + (cellsB > 0 ? 1 : 0)) * c[w]!;
    if (least > 0) sum += c[w + 1]!;
    sum += Math.max(0, cellsA) * c[w + 2]!;
    sum += Math.max(0, cellsB) * c[w + 3]!;
    sum += least * c[w + 4]!;
    sum += ((cellsA < 0 ? 1 : 0) + (cellsB < 0 ? 1 : 0)) * c[w + 5]!;
    sum += least * cosine * c[w + 6]!;
    if (cellsA === 0 && cellsB === 0) sum += c[w + 7]!;
    sum += (contentsA + contentsB) * c[w + 8]!;
    sum += contentsA * contentsB * c[w + 9]!;
    sum += contentsA * contentsB * cosine * c[w + 10]!;
    out[k] = sum;
  }

  /** Adds to `out[k]` how likely the next content words are paired with each other, or with the pair's words. */
  #addHeads(out: Float64Array, k: number, i: number, j: number, c: Float64Array, w: number): void {
    const p = this.#p;
    const headA = this.#aroundA.head[i]!;
    const headB = this.#aroundB.head[j]!;
    const tailA = this.#aroundA.tail[i]!;
    const tailB = this.#aroundB.tail[j]!;
    const heads = p.of(headA, headB);
    const tails = p.of(tailA, tailB);
    const contentA = this.a.kind[i] === WordClass.content;
    const contentB = this.b.kind[j] === WordClass.content;
    let sum = out[k]! + heads * c[w]!;
    sum += tails * c[w + 1]!;
    sum += heads * tails * c[w + 2]!;
    if (!contentA) sum += p.of(headA, j) * c[w + 3]!;
    if (!contentB) sum += p.of(i, headB) * c[w + 4]!;
    if (!contentA) sum += p.of(tailA, j) * c[w + 5]!;
    if (!contentB) sum += p.of(i, tailB) * c[w + 6]!;
    out[k] = sum;
  }
}

import { WordClass } from '../../lexicon/wordclass.js';
import type { Cosines } from './cosines.js';
import { Frame, Surroundings } from './frame.js';
import { Margins } from './margins.js';
import type { Pairs } from './pairs.js';
import type { Probabilities } from './probabilities.js';
import type { Words } from './sentence.js';

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
const CERTAIN = 8;

/** A neighbour less likely than this makes up no phrase. */
const JOINED = 0.1;

/** Places as far apart as this, or further, are far. */
const FAR = 4;

/** What surrounds the pairs of words of two sentences, as the last pass judged them. */
export class Neighbourhood {
  /** Of the pair that was written last. */
  readonly features = new Float64Array(neighbourFeatures);
  /** Where those of the classes of its words begin. */
  #classA = CLASSES_AT;
  #classB = CLASSES_AT;
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
    private readonly p: Probabilities,
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

  /** Takes in what the probabilities have become, of anchors and pairs in question. */
  update({ length, i, j }: Pairs): void {
    this.#row.clear(this.a.length);
    this.#column.clear(this.b.length);
    for (let k = 0; k < length; k++) {
      const p = this.p.of(i[k]!, j[k]!);
      this.#row.add(i[k]!, j[k]!, p);
      this.#column.add(j[k]!, i[k]!, p);
    }
    this.#frameA.take(this.#row.best, this.#aroundA, this.b.length);
    this.#frameB.take(this.#column.best, this.#aroundB, this.a.length);
  }

  /**
   * Writes what surrounds the words `i` of a and `j` of b to the features.
   *
   * @param logit log odds of the pair
   */
  write(i: number, j: number, logit: number): void {
    const { a, b, features: out } = this;
    const { values: p, width } = this.p;
    const at = this.p.at(i, j);
    const own = p[at]!;
    const odds = Math.max(-CERTAIN, Math.min(CERTAIN, logit));
    const rivalA = this.#row.rival(i, own);
    const rivalB = this.#column.rival(j, own);
    const sumA = this.#row.sum[i]! - own;
    const sumB = this.#column.sum[j]! - own;
    const contentA = a.kind[i] === WordClass.content;
    const contentB = b.kind[j] === WordClass.content;
    const before = p[at - width - 1]!;
    const after = p[at + width + 1]!;
    const aboveA = p[at - width]!;
    const belowA = p[at + width]!;
    const aboveB = p[at - 1]!;
    const belowB = p[at + 1]!;
    const besideA = Math.max(aboveA, belowA);
    const besideB = Math.max(aboveB, belowB);
    const beside = Math.max(besideA, besideB);
    out[0] = 1;
    out[1] = odds;
    out[2] = own;
    out[3] = rivalA;
    out[4] = rivalB;
    out[5] = rivalA * rivalB;
    out[6] = own >= rivalA && own >= rivalB ? 1 : 0;
    out[7] = own >= rivalA || own >= rivalB ? 1 : 0;
    out[8] = before + after;
    out[9] = before * after;
    out[10] = Math.max(p[at - width + 1]!, p[at + width - 1]!);
    out[11] = besideA + besideB;
    out[12] = beside;
    out[13] = (contentA ? 0 : besideA) + (contentB ? 0 : besideB);
    out[14] = (rivalA > 0 && rivalA === besideB ? 1 : 0) + (rivalB > 0 && rivalB === besideA ? 1 : 0);
    out[15] = sumA;
    out[16] = sumB;
    const classA = CLASSES_AT + 4 * a.kind[i]!;
    const classB = CLASSES_AT + 4 * b.kind[j]!;
    this.#clearClasses(classA, classB);
    out[classA]! += belowA;
    out[classA + 1]! += aboveA;
    out[classA + 2]! += p[at + 2 * width]!;
    out[classA + 3]! += p[at - 2 * width]!;
    out[classB]! += belowB;
    out[classB + 1]! += aboveB;
    out[classB + 2]! += p[at + 2]!;
    out[classB + 3]! += p[at - 2]!;
    const freeA = 1 - Math.min(1, sumA);
    const freeB = 1 - Math.min(1, sumB);
    out[FREE_AT] = besideA * freeA + besideB * freeB;
    out[FREE_AT + 1] = (belowA + belowB) * before + (aboveA + aboveB) * after;
    out[FREE_AT + 2] = besideA * besideB;
    out[FREE_AT + 3] = beside * odds;
    out[FREE_AT + 4] =
      p[at - width - 2]! + p[at - 2 * width - 1]! + p[at + width + 2]! + p[at + 2 * width + 1]!;
    out[FREE_AT + 5] = p[at - 2 * width - 2]! + p[at + 2 * width + 2]!;
    out[FREE_AT + 6] = freeA;
    out[FREE_AT + 7] = freeB;
    out[FREE_AT + 8] = freeA * freeB;
    out[FREE_AT + 9] = freeA * freeB * (before + after);
    out[FREE_AT + 10] = own * (1 - own);
    const cosine = this.cosines.between(i, j);
    this.#writeFrame(i, j, cosine);
    const position = Math.abs(a.place[i]! - b.place[j]!);
    out[MEANING_AT] = cosine;
    out[MEANING_AT + 1] = cosine * (before + after);
    out[MEANING_AT + 2] = cosine * (besideA + besideB);
    this.#writePhrase(i, j, aboveA, belowA, aboveB, belowB);
    out[MEANING_AT + 5] = position;
    out[MEANING_AT + 6] = position * odds;
    out[MEANING_AT + 7] = Math.min(FAR, Math.abs(i - j)) / FAR;
    out[MEANING_AT + 8] = this.#support;
    this.#writeHeads(i, j, contentA, contentB);
  }

  /** Clears the features of the classes of the last pair. */
  #clearClasses(classA: number, classB: number): void {
    for (let k = 0; k < 4; k++) {
      this.features[this.#classA + k] = 0;
      this.features[this.#classB + k] = 0;
    }
    this.#classA = classA;
    this.#classB = classB;
  }

  #writeFrame(i: number, j: number, cosine: number): void {
    const { features: out } = this;
    const cellsA = this.#frameA.cells(i, j);
    const cellsB = this.#frameB.cells(j, i);
    const least = cellsA > 0 && cellsB > 0 ? Math.min(cellsA, cellsB) : 0;
    const contentsA = this.#frameA.contentCells(i, j, this.#aroundB);
    const contentsB = this.#frameB.contentCells(j, i, this.#aroundA);
    out[FRAME_AT] = (cellsA > 0 ? 1 : 0) + (cellsB > 0 ? 1 : 0);
    out[FRAME_AT + 1] = least > 0 ? 1 : 0;
    out[FRAME_AT + 2] = Math.max(0, cellsA);
    out[FRAME_AT + 3] = Math.max(0, cellsB);
    out[FRAME_AT + 4] = least;
    out[FRAME_AT + 5] = (cellsA < 0 ? 1 : 0) + (cellsB < 0 ? 1 : 0);
    out[FRAME_AT + 6] = least * cosine;
    out[FRAME_AT + 7] = cellsA === 0 && cellsB === 0 ? 1 : 0;
    out[FRAME_AT + 8] = contentsA + contentsB;
    out[FRAME_AT + 9] = contentsA * contentsB;
    out[FRAME_AT + 10] = contentsA * contentsB * cosine;
  }

  /** What the pair adds to phrases with the likely pairs above and below it, and beside it. */
  #writePhrase(i: number, j: number, aboveA: number, belowA: number, aboveB: number, belowB: number): void {
    const { cosines, features: out } = this;
    let gain = 0;
    let joined = 0;
    if (aboveA > JOINED) {
      gain += aboveA * cosines.gainA(i, i - 1, j);
      joined += aboveA * cosines.between(i - 1, j);
    }
    if (aboveB > JOINED) {
      gain += aboveB * cosines.gainB(j, j - 1, i);
      joined += aboveB * cosines.between(i, j - 1);
    }
    if (belowA > JOINED) {
      gain += belowA * cosines.gainA(i, i + 1, j);
      joined += belowA * cosines.between(i + 1, j);
    }
    if (belowB > JOINED) {
      gain += belowB * cosines.gainB(j, j + 1, i);
      joined += belowB * cosines.between(i, j + 1);
    }
    out[MEANING_AT + 3] = gain;
    out[MEANING_AT + 4] = joined;
  }

  #writeHeads(i: number, j: number, contentA: boolean, contentB: boolean): void {
    const { p, features: out } = this;
    const headA = this.#aroundA.head[i]!;
    const headB = this.#aroundB.head[j]!;
    const tailA = this.#aroundA.tail[i]!;
    const tailB = this.#aroundB.tail[j]!;
    const heads = p.of(headA, headB);
    const tails = p.of(tailA, tailB);
    out[HEADS_AT] = heads;
    out[HEADS_AT + 1] = tails;
    out[HEADS_AT + 2] = heads * tails;
    out[HEADS_AT + 3] = contentA ? 0 : p.of(headA, j);
    out[HEADS_AT + 4] = contentB ? 0 : p.of(i, headB);
    out[HEADS_AT + 5] = contentA ? 0 : p.of(tailA, j);
    out[HEADS_AT + 6] = contentB ? 0 : p.of(i, tailB);
  }
}

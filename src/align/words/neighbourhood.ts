import { WordClass } from '../../lexicon/wordclass.js';
import type { Cosines } from './cosines.js';
import { Frame, contentsBefore, headsOf } from './frame.js';
import { Margins } from './margins.js';
import type { Anchored } from './pair.js';

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

/** Border around the probabilities, so that what lies outside is 0 without asking. */
export const EDGE = 2;

/** Calls `visit` with all anchors and other pairs, given as `i * columns + j` in order, in order together. */
export function eachPair(
  toB: Int32Array,
  pairs: Uint32Array,
  columns: number,
  visit: (i: number, j: number) => void,
): void {
  let k = 0;
  for (let i = 0; i < toB.length; i++) {
    const first = i * columns;
    let anchor = toB[i]!;
    for (; k < pairs.length && pairs[k]! < first + columns; k++) {
      const j = pairs[k]! - first;
      if (anchor >= 0 && anchor < j) {
        visit(i, anchor);
        anchor = -1;
      }
      visit(i, j);
    }
    if (anchor >= 0) visit(i, anchor);
  }
}

/** What surrounds the pairs of words of two sentences, as the last pass judged them. */
export class Neighbourhood {
  readonly #width: number;
  readonly #row: Margins;
  readonly #column: Margins;
  readonly #frameA: Frame;
  readonly #frameB: Frame;
  readonly #headA: Int32Array;
  readonly #headB: Int32Array;
  readonly #tailA: Int32Array;
  readonly #tailB: Int32Array;

  constructor(
    private readonly anchored: Anchored,
    private readonly cosines: Cosines,
    private readonly p: Float64Array,
  ) {
    const { a, b } = anchored;
    this.#width = b.term.length + 2 * EDGE;
    this.#row = new Margins(a.term.length);
    this.#column = new Margins(b.term.length);
    const [contentsA, contentsB] = [contentsBefore(a.kind), contentsBefore(b.kind)];
    this.#frameA = new Frame(this.#row.best, contentsA, contentsB);
    this.#frameB = new Frame(this.#column.best, contentsB, contentsA);
    this.#headA = headsOf(a.kind, 1);
    this.#headB = headsOf(b.kind, 1);
    this.#tailA = headsOf(a.kind, -1);
    this.#tailB = headsOf(b.kind, -1);
  }

  /** Takes in what the probabilities of the anchors and of the pairs in question have become. */
  update(open: Uint32Array): void {
    this.#row.clear();
    this.#column.clear();
    eachPair(this.anchored.toB, open, this.anchored.b.term.length, (i, j) => {
      const p = this.#at(i, j);
      this.#row.add(i, j, p);
      this.#column.add(j, i, p);
    });
    this.#frameA.update();
    this.#frameB.update();
  }

  #at(i: number, j: number): number {
    return this.p[(i + EDGE) * this.#width + j + EDGE]!;
  }

  /**
   * Writes what surrounds the words `i` of a and `j` of b to `out`, `neighbourFeatures` numbers.
   *
   * @param logit log odds of the pair
   */
  write(i: number, j: number, logit: number, out: Float64Array): void {
    const { a, b } = this.anchored;
    const { p } = this;
    const width = this.#width;
    const at = (i + EDGE) * width + j + EDGE;
    const own = p[at]!;
    const odds = Math.max(-CERTAIN, Math.min(CERTAIN, logit));
    const rivalA = this.#row.rival(i, own);
    const rivalB = this.#column.rival(j, own);
    const sumA = this.#row.sum(i) - own;
    const sumB = this.#column.sum(j) - own;
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
    out.fill(0, CLASSES_AT, FRAME_AT);
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
    out[classA]! += belowA;
    out[classA + 1]! += aboveA;
    out[classA + 2]! += p[at + 2 * width]!;
    out[classA + 3]! += p[at - 2 * width]!;
    const classB = CLASSES_AT + 4 * b.kind[j]!;
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
    this.#writeFrame(i, j, cosine, out);
    const position = Math.abs((i + 0.5) / a.term.length - (j + 0.5) / b.term.length);
    out[MEANING_AT] = cosine;
    out[MEANING_AT + 1] = cosine * (before + after);
    out[MEANING_AT + 2] = cosine * (besideA + besideB);
    this.#writePhrase(i, j, out);
    out[MEANING_AT + 5] = position;
    out[MEANING_AT + 6] = position * odds;
    out[MEANING_AT + 7] = Math.min(FAR, Math.abs(i - j)) / FAR;
    out[MEANING_AT + 8] = this.anchored.support;
    this.#writeHeads(i, j, contentA, contentB, out);
  }

  #writeFrame(i: number, j: number, cosine: number, out: Float64Array): void {
    const cellsA = this.#frameA.cells(i, j);
    const cellsB = this.#frameB.cells(j, i);
    const least = cellsA > 0 && cellsB > 0 ? Math.min(cellsA, cellsB) : 0;
    const contentsA = this.#frameA.contentCells(i, j);
    const contentsB = this.#frameB.contentCells(j, i);
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

  #writePhrase(i: number, j: number, out: Float64Array): void {
    let gain = 0;
    let joined = 0;
    for (let step = -1; step <= 1; step += 2) {
      const withA = this.#at(i + step, j);
      if (withA > JOINED) {
        gain += withA * this.cosines.gainA(i, i + step, j);
        joined += withA * this.cosines.between(i + step, j);
      }
      const withB = this.#at(i, j + step);
      if (withB > JOINED) {
        gain += withB * this.cosines.gainB(j, j + step, i);
        joined += withB * this.cosines.between(i, j + step);
      }
    }
    out[MEANING_AT + 3] = gain;
    out[MEANING_AT + 4] = joined;
  }

  #writeHeads(i: number, j: number, contentA: boolean, contentB: boolean, out: Float64Array): void {
    const headA = this.#headA[i]!;
    const headB = this.#headB[j]!;
    const tailA = this.#tailA[i]!;
    const tailB = this.#tailB[j]!;
    const heads = this.#at(headA, headB);
    const tails = this.#at(tailA, tailB);
    out[HEADS_AT] = heads;
    out[HEADS_AT + 1] = tails;
    out[HEADS_AT + 2] = heads * tails;
    out[HEADS_AT + 3] = contentA ? 0 : this.#at(headA, j);
    out[HEADS_AT + 4] = contentB ? 0 : this.#at(i, headB);
    out[HEADS_AT + 5] = contentA ? 0 : this.#at(tailA, j);
    out[HEADS_AT + 6] = contentB ? 0 : this.#at(i, tailB);
  }
}

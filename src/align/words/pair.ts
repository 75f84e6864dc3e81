import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { roomIn } from '../room.js';
import type { Anchors } from './anchors.js';
import type { Cosines } from './cosines.js';
import { isInitial, isScaled } from './compounds.js';
import type { Words } from './sentence.js';
import { part, prefix, spelling } from './spelling.js';

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

const MEANING_AT = 8;
const DISTANCE_AT = 20;
const CLASSES_AT = 34;

/** Words from an anchor up to which it supports a pair. */
const REACH = 4;

/** How near a pair stands to an anchor that is so many words away. */
const nearnessAt = Float64Array.from({ length: REACH + 1 }, (_, distance) => 1 / (1 + distance));

/** Stands for the counterpart of an anchor: none within `REACH`, or the sentence's end. */
const NONE = -1;
const END = -2;

/** The next anchor of each word of a sentence in the direction `step`, no further than `REACH` away. */
class NextAnchors {
  /** Words to the anchor of each, and its counterpart. */
  #distance = new Uint8Array(64);
  #counterpart = new Int32Array(64);
  #otherLength = 0;

  constructor(private readonly step: 1 | -1) {}

  take(toOther: Int32Array, length: number, otherLength: number): void {
    this.#otherLength = otherLength;
    this.#distance = roomIn(this.#distance, length);
    this.#counterpart = roomIn(this.#counterpart, length);
    let distance = 0;
    let counterpart = END;
    for (let k = 0; k < length; k++) {
      const i = this.step < 0 ? k : length - 1 - k;
      distance = Math.min(REACH + 1, distance + 1);
      this.#distance[i] = distance;
      this.#counterpart[i] = distance > REACH ? NONE : counterpart;
      if (toOther[i]! < 0) continue;
      distance = 0;
      counterpart = toOther[i]!;
    }
  }

  /** How near `i` and `j` stand to that anchor: 1 where they touch it, ½ for the sentence's end, 0 where it is crossed. */
  nearness(i: number, j: number): number {
    const counterpart = this.#counterpart[i]!;
    if (counterpart === NONE) return 0;
    const skipped = this.#distance[i]! - 1;
    if (counterpart === END) {
      const left = this.step < 0 ? j : this.#otherLength - 1 - j;
      return 0.5 / (1 + skipped + Math.abs(left - skipped));
    }
    const between = (counterpart - j) * this.step - 1;
    return between < 0 || between > REACH ? 0 : nearnessAt[Math.max(between, skipped)]!;
  }
}

/** What is known of pairs of words by themselves and the anchors around them. */
export class PairJudge {
  /** Of the pair that was written last. */
  readonly features = new Float64Array(pairFeatures);
  /** Whether that was asked what its words mean, and their classes. */
  #hasMeaning = false;
  #kindX = 0;
  #kindY = 0;
  readonly #before = [new NextAnchors(-1), new NextAnchors(-1)] as const;
  readonly #behind = [new NextAnchors(1), new NextAnchors(1)] as const;
  /** Share of the shorter sentence's words that are paired, 0 to 1. */
  support = 0;

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
    for (const side of [this.#before, this.#behind]) {
      side[0].take(toB, n, m);
      side[1].take(toA, m, n);
    }
  }

  /**
   * Writes what is known of the words `i` of a and `j` of b to the features.
   *
   * @returns false, and nothing written, where a content and a function word have nothing near that would join them
   */
  write(i: number, j: number): boolean {
    const { a, b, features: out } = this;
    const kindX = a.kind[i]!;
    const kindY = b.kind[j]!;
    const { content, punctuation } = WordClass;
    const contents = kindX === content && kindY === content;
    const left = Math.max(this.#before[0].nearness(i, j), this.#before[1].nearness(j, i));
    const right = Math.max(this.#behind[0].nearness(i, j), this.#behind[1].nearness(j, i));
    const isMixed = !contents && (kindX === content || kindY === content);
    if (isMixed && left + right === 0) return false;
    const same = a.term[i] === b.term[j] ? 1 : 0;
    this.#clear(kindX, kindY);
    out[0] = 1;
    out[1] = same;
    if (kindX === kindY && !same && kindX > 0 && kindX <= WordClass.conjunction) out[2 + kindX] = 1;
    out[2] = kindX === punctuation && kindY === punctuation ? 1 : 0;
    let likeness = 0;
    if (!same && kindX !== punctuation && kindY !== punctuation) {
      const cosine = this.cosines.between(i, j);
      this.#hasMeaning = true;
      if (contents) likeness = this.#writeMeaning(i, j, cosine);
      out[16] = cosine;
      out[17] = part(a, i, b, j);
      out[18] = isScaled(a, i, b.value[j]!) || isScaled(b, j, a.value[i]!) ? 1 : 0;
      out[19] = isInitial(a, i, b, j) || isInitial(b, j, a, i) ? 1 : 0;
    }
    const near = left + right;
    const between = left * right;
    const touching = (left === 1 ? 1 : 0) + (right === 1 ? 1 : 0);
    const distance = Math.abs(a.place[i]! - b.place[j]!);
    out[DISTANCE_AT] = distance;
    out[21] = distance * same;
    out[22] = near;
    out[23] = between;
    out[24] = touching;
    out[25] = touching === 2 ? 1 : 0;
    out[26] = near * same;
    out[27] = between * same;
    out[28] = likeness * near;
    out[29] = likeness * between;
    out[33] = this.support;
    out[CLASSES_AT + kindX] = 1;
    out[CLASSES_AT + kindY] = 1;
    this.#writeRival(i, j, kindX, kindY);
    return true;
  }

  /** Clears what the last pair had written and this one may not. */
  #clear(kindX: number, kindY: number): void {
    const { features: out } = this;
    for (let f = 2; f < MEANING_AT; f++) out[f] = 0;
    if (this.#hasMeaning) for (let f = MEANING_AT; f < DISTANCE_AT; f++) out[f] = 0;
    this.#hasMeaning = false;
    out[CLASSES_AT + this.#kindX] = 0;
    out[CLASSES_AT + this.#kindY] = 0;
    this.#kindX = kindX;
    this.#kindY = kindY;
  }

  /** Whether one of the words has another for anchor, and where. */
  #writeRival(i: number, j: number, kindX: number, kindY: number): void {
    const { features: out } = this;
    const inB = this.anchors.toB[i]!;
    const inA = this.anchors.toA[j]!;
    const isPairedA = inB >= 0;
    const isPaired = isPairedA || inA >= 0;
    const beside = isPaired && (isPairedA ? Math.abs(inB - j) : Math.abs(inA - i)) === 1 ? 1 : 0;
    out[30] = beside;
    out[31] = (isPairedA ? kindY : kindX) === WordClass.content ? 0 : beside;
    out[32] = isPaired && (isPairedA ? kindX : kindY) === WordClass.content ? 1 : 0;
  }

  /** Of two content words; returns how alike they are, 0 to 1. */
  #writeMeaning(i: number, j: number, cosine: number): number {
    const { a, b, vocabulary, features: out } = this;
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
      out[11] = spelling(a, i, b, j);
      out[12] = prefix(a, i, b, j);
    }
    out[13] = valueX === valueY ? 1 : 0;
    out[14] = isNumberX && isNumberY && valueX !== valueY ? 1 : 0;
    out[15] = isNumberX !== isNumberY ? 1 : 0;
    return Math.max(synonyms * 0.8, cosine, out[11]!, out[12]!, out[13]);
  }
}

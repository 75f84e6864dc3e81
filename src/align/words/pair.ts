import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { Words } from './anchors.js';
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
 * - equal terms; equal closed classes, and which; function words, content words or punctuation, in one or in both;
 * - synonyms, antonyms, cosine of the vectors, twice what it passes ½ by; of function words; of one function word;
 * - spelling, common beginning, one the end or beginning of the other, letter of an acronym;
 * - equal numbers, unequal ones, a number and none, a number in two words;
 * - distance of their places in the sentences;
 * - nearness to the next anchors on both sides: sum (0 to 2), product, how many touch (0 to 2), whether both do; the
 *   same by what words they are;
 * - whether one is paired already, and then: beside the other, which is a function word or not;
 * - share of the shorter sentence's words that are anchors; the same of content words: unrelated sentences have few.
 */
export const pairFeatures = 55;

/** Words from an anchor up to which it supports a pair. */
const REACH = 4;

/** How near `i` and `j` stand to the next anchor in the direction `step`: 1 where they touch it, ½ for the sentence's end. */
function nearness(toOther: Int32Array, i: number, j: number, step: number, otherLength: number): number {
  for (let d = 1; d <= REACH; d++) {
    const at = i + d * step;
    if (at < 0 || at >= toOther.length) {
      const left = step < 0 ? j : otherLength - 1 - j;
      return 0.5 / (d + Math.abs(left - (d - 1)));
    }
    const counterpart = toOther[at]!;
    if (counterpart < 0) continue;
    const between = (counterpart - j) * step - 1;
    return between < 0 || between > REACH ? 0 : 1 / (1 + Math.max(between, d - 1));
  }
  return 0;
}

/** Writes what is known of the words `i` of a and `j` of b to `out`, `pairFeatures` numbers. */
export function pairEvidence(
  { a, b, toB, toA, support, vocabulary }: Anchored,
  i: number,
  j: number,
  out: Float64Array,
): void {
  const n = a.term.length;
  const m = b.term.length;
  const x = a.term[i]!;
  const y = b.term[j]!;
  const kindX = a.kind[i]!;
  const kindY = b.kind[j]!;
  const { content, punctuation } = WordClass;
  const same = x === y ? 1 : 0;
  const contents = kindX === content && kindY === content ? 1 : 0;
  const marks = kindX === punctuation && kindY === punctuation ? 1 : 0;
  const oneMark = marks === 0 && (kindX === punctuation || kindY === punctuation) ? 1 : 0;
  const words = 1 - marks - oneMark;
  const functions = words && kindX !== content && kindY !== content ? 1 : 0;
  const mixed = words - contents * words - functions;
  const sameClass = functions && kindX === kindY ? 1 : 0;
  out.fill(0);
  out[0] = 1;
  out[1] = same * contents;
  out[2] = same * functions;
  out[3] = same * marks;
  out[4] = contents;
  out[5] = mixed;
  out[6] = functions;
  out[7] = sameClass;
  if (sameClass && !same && kindX <= WordClass.conjunction) out[7 + kindX] = 1;
  out[13] = marks;
  out[14] = oneMark;
  let likeness = same;
  if (!same && words) {
    const one = vocabulary.stem(x);
    const other = vocabulary.stem(y);
    const valueX = a.value[i]!;
    const valueY = b.value[j]!;
    const numberX = !Number.isNaN(valueX);
    const numberY = !Number.isNaN(valueY);
    const cosine = Math.max(0, vocabulary.cosine(x, y));
    if (contents) {
      const synonyms = vocabulary.areSynonyms(x, y) ? 1 : 0;
      out[15] = synonyms;
      out[16] = vocabulary.areAntonyms(x, y) ? 1 : 0;
      out[17] = cosine;
      out[18] = Math.max(0, cosine - 0.5) * 2;
      if (!numberX && !numberY) {
        out[19] = spelling(one, other);
        out[20] = prefix(one, other);
      }
      out[21] = valueX === valueY ? 1 : 0;
      out[22] = numberX && numberY && valueX !== valueY ? 1 : 0;
      out[23] = numberX !== numberY ? 1 : 0;
      likeness = Math.max(synonyms * 0.8, cosine, out[19]!, out[20]!, out[21]);
    } else out[functions ? 24 : 25] = cosine;
    out[26] = part(one, other);
    out[27] = isScaled(a, i, valueY) || isScaled(b, j, valueX) ? 1 : 0;
    out[28] = isInitial(a, i, other, vocabulary) || isInitial(b, j, one, vocabulary) ? 1 : 0;
  }
  const position = Math.abs((i + 0.5) / n - (j + 0.5) / m);
  out[29] = position;
  out[30] = position * contents;
  out[31] = position * same;
  const left = Math.max(nearness(toB, i, j, -1, m), nearness(toA, j, i, -1, n));
  const right = Math.max(nearness(toB, i, j, 1, m), nearness(toA, j, i, 1, n));
  const near = left + right;
  const between = left * right;
  const touching = (left === 1 ? 1 : 0) + (right === 1 ? 1 : 0);
  const filling = touching === 2 ? 1 : 0;
  out[32] = near;
  out[33] = between;
  out[34] = touching;
  out[35] = filling;
  out[36] = near * contents;
  out[37] = between * contents;
  out[38] = filling * contents;
  out[39] = near * functions;
  out[40] = between * functions;
  out[41] = filling * functions;
  out[42] = near * mixed;
  out[43] = near * same;
  out[44] = between * same;
  out[45] = near * sameClass;
  out[46] = between * sameClass;
  out[47] = likeness * near * contents;
  out[48] = likeness * between * contents;
  out[53] = support;
  out[54] = support * contents;
  const isPairedA = toB[i]! >= 0;
  if (!isPairedA && toA[j]! < 0) return;
  const beside = (isPairedA ? Math.abs(toB[i]! - j) : Math.abs(toA[j]! - i)) === 1 ? 1 : 0;
  out[49] = 1;
  out[50] = beside;
  out[51] = (isPairedA ? kindY : kindX) === content ? 0 : beside;
  out[52] = (isPairedA ? kindX : kindY) === content ? 1 : 0;
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { roomIn } from '../room.js';
import type { SentenceView } from './view.js';

/** `part` of `whole`; 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Weight of words that have a partner of the same term, of another term, of all, and of the heaviest without. */
export interface Coverage {
  readonly equal: number;
  readonly like: number;
  readonly all: number;
  readonly lost: number;
}

/** How much of a side has a partner, words that are 1 in `isLeftOut` left out. */
export function covered(view: SentenceView, isLeftOut?: Uint8Array): Coverage {
  let equal = 0;
  let like = 0;
  let all = 0;
  let lost = 0;
  for (let i = 0; i < view.length; i++) {
    if (isLeftOut?.[i] === 1) continue;
    const weight = view.weight[i]!;
    all += weight;
    if (view.partner[i]! < 0) lost = Math.max(lost, weight);
    else if (view.isEqual[i]) equal += weight;
    else like += weight;
  }
  return { equal, like, all, lost };
}

/** What a partner of another term is worth. */
const LIKE = 0.7;

/** Share of the weight of a sentence that the other covers. */
export const shareCovered = ({ equal, like, all }: Coverage): number => shareOf(equal + LIKE * like, all);

/** Room for the sums of the vectors of two sentences. */
let sumA = new Float64Array(128);
let sumB = new Float64Array(128);

/** Puts the sum of the weighted vectors of the words of a sentence in `sum`, of all or of the content words without a partner. */
function addVectors(view: SentenceView, isOfLost: boolean, vocabulary: Vocabulary, sum: Float64Array): void {
  sum.fill(0, 0, vocabulary.dimensions);
  const { length, term, kind, partner, weight } = view;
  for (let i = 0; i < length; i++)
    if (!isOfLost || (kind[i] === WordClass.content && partner[i]! < 0))
      vocabulary.addVector(term[i]!, weight[i]!, sum);
}

/** Cosine of the sums of the weighted vectors of the words of two sentences, of all or of the lost content words. */
export function vectorLikeness(
  a: SentenceView,
  b: SentenceView,
  isOfLost: boolean,
  vocabulary: Vocabulary,
): number {
  const { dimensions } = vocabulary;
  if (dimensions === 0) return 0;
  sumA = roomIn(sumA, dimensions);
  sumB = roomIn(sumB, dimensions);
  addVectors(a, isOfLost, vocabulary, sumA);
  addVectors(b, isOfLost, vocabulary, sumB);
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let d = 0; d < dimensions; d++) {
    const x = sumA[d]!;
    const y = sumB[d]!;
    dot += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xx === 0 || yy === 0 ? 0 : Math.max(0, dot / Math.sqrt(xx * yy));
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
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
  for (let i = 0; i < view.term.length; i++) {
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

/** Sum of the weighted vectors of the words that are 1 in `isMeant`, or of all. */
function vectorSum(
  view: SentenceView,
  isMeant: Uint8Array | undefined,
  vocabulary: Vocabulary,
): Float64Array {
  const sum = new Float64Array(vocabulary.dimensions);
  for (let i = 0; i < view.term.length; i++)
    if (!isMeant || isMeant[i] === 1) vocabulary.addVector(view.term[i]!, view.weight[i]!, sum);
  return sum;
}

/** Cosine of the sums of the weighted vectors of the words of two sentences, or of those that are 1 in `only`. */
export function vectorLikeness(
  a: SentenceView,
  b: SentenceView,
  vocabulary: Vocabulary,
  only?: { readonly a: Uint8Array; readonly b: Uint8Array },
): number {
  const { dimensions } = vocabulary;
  if (dimensions === 0) return 0;
  const x = vectorSum(a, only?.a, vocabulary);
  const y = vectorSum(b, only?.b, vocabulary);
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let d = 0; d < dimensions; d++) {
    dot += x[d]! * y[d]!;
    xx += x[d]! ** 2;
    yy += y[d]! ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : Math.max(0, dot / Math.sqrt(xx * yy));
}

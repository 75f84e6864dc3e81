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

/** How much of a side has a partner, some words left out. */
export function covered(view: SentenceView, isLeftOut: (i: number) => boolean = () => false): Coverage {
  let equal = 0;
  let like = 0;
  let all = 0;
  let lost = 0;
  for (let i = 0; i < view.term.length; i++) {
    if (isLeftOut(i)) continue;
    const weight = view.weight[i]!;
    all += weight;
    if (view.partner[i]! < 0) lost = Math.max(lost, weight);
    else if (view.isEqual[i]) equal += weight;
    else like += weight;
  }
  return { equal, like, all, lost };
}

/** Dice's coefficient of the runs of `size` terms. */
export function runsShared(a: Uint32Array, b: Uint32Array, size: number): number {
  const runs = (term: Uint32Array): string[] =>
    Array.from({ length: Math.max(0, term.length - size + 1) }, (_, i) => term.subarray(i, i + size).join());
  const counts = new Map<string, number>();
  const inA = runs(a);
  const inB = runs(b);
  for (const run of inA) counts.set(run, (counts.get(run) ?? 0) + 1);
  let shared = 0;
  for (const run of inB) {
    const left = counts.get(run) ?? 0;
    if (left === 0) continue;
    counts.set(run, left - 1);
    shared++;
  }
  return shareOf(2 * shared, inA.length + inB.length);
}

/** How many places of a sentence `is` picks. */
export const count = (view: SentenceView, is: (i: number) => boolean): number => {
  let times = 0;
  for (let i = 0; i < view.term.length; i++) if (is(i)) times++;
  return times;
};

/** Cosine of the sums of the weighted vectors of the words that `is` picks. */
export function vectorLikeness(
  a: SentenceView,
  b: SentenceView,
  is: (view: SentenceView, i: number) => boolean,
  vocabulary: Vocabulary,
): number {
  const { dimensions } = vocabulary;
  if (dimensions === 0) return 0;
  const [x, y] = [a, b].map((view) => {
    const sum = new Float64Array(dimensions);
    for (let i = 0; i < view.term.length; i++)
      if (is(view, i)) vocabulary.addVector(view.term[i]!, view.weight[i]!, sum);
    return sum;
  });
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let d = 0; d < dimensions; d++) {
    dot += x![d]! * y![d]!;
    xx += x![d]! ** 2;
    yy += y![d]! ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : Math.max(0, dot / Math.sqrt(xx * yy));
}

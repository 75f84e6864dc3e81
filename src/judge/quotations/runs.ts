import type { QuotedWords } from './wording.js';

/** Consecutive quoted words that two texts share: `length` from word `a` of the one and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Two words that stand together in more places of a text than this are no clue to where they come from. */
const MOST_PLACES = 16;

/** Both terms of two neighbours as one number: there are under 2^26 terms. */
const pairKey = (one: number, other: number): number => one * 0x4000000 + other;

/** Places of each pair of neighbours in one part of a quotation; fewer than all where there are too many. */
function placesOf({ term, part, length }: QuotedWords): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + 1 < length; i++) {
    if (part[i] !== part[i + 1]) continue;
    const key = pairKey(term[i]!, term[i + 1]!);
    const known = places.get(key);
    if (!known) places.set(key, [i]);
    else if (known.length <= MOST_PLACES) known.push(i);
  }
  return places;
}

const nowhere = new Map<number, never>();

/** All runs of two words or more, in order of `a`, then `b`. Work is linear in the words of both. */
export function sharedRuns(a: QuotedWords, b: QuotedWords): Run[] {
  const inA = placesOf(a);
  const inB = placesOf(b);
  const runs: { a: number; b: number; length: number }[] = [];
  let ending: ReadonlyMap<number, { a: number; b: number; length: number }> = nowhere;
  for (let i = 0; i + 1 < a.length; i++) {
    const key = pairKey(a.term[i]!, a.term[i + 1]!);
    const places = a.part[i] === a.part[i + 1] ? inB.get(key) : undefined;
    if (!places || places.length > MOST_PLACES || inA.get(key)!.length > MOST_PLACES) {
      ending = nowhere;
      continue;
    }
    const next = new Map<number, { a: number; b: number; length: number }>();
    for (const j of places) {
      const run = ending.get(j) ?? { a: i, b: j, length: 1 };
      if (run.length === 1) runs.push(run);
      run.length++;
      next.set(j + 1, run);
    }
    ending = next;
  }
  return runs;
}

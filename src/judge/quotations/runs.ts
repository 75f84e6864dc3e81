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

/** Whether word `i` and the next are neighbours in one part of a quotation. */
const areNeighbours = ({ part, length }: QuotedWords, i: number): boolean =>
  i + 1 < length && part[i] === part[i + 1];

/** Bits of what tells most pairs of neighbours apart. */
const MARK_BITS = 13;
/** Room for a mark at each pair that a text has. */
const marks = new Uint8Array(1 << MARK_BITS);

const markOf = (one: number, other: number): number =>
  Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> (32 - MARK_BITS);

/** Marks the pairs of neighbours of one text, and none else. */
function mark(words: QuotedWords): void {
  const { term, length } = words;
  marks.fill(0);
  for (let i = 0; i < length; i++) if (areNeighbours(words, i)) marks[markOf(term[i]!, term[i + 1]!)] = 1;
}

/** Places of each pair of neighbours that the other text may have; fewer than all where there are too many. */
function placesOf(words: QuotedWords, other: QuotedWords): Map<number, number[]> {
  mark(other);
  const { term, length } = words;
  const places = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    if (!areNeighbours(words, i) || marks[markOf(term[i]!, term[i + 1]!)] === 0) continue;
    const key = pairKey(term[i]!, term[i + 1]!);
    const known = places.get(key);
    if (!known) places.set(key, [i]);
    else if (known.length <= MOST_PLACES) known.push(i);
  }
  return places;
}

interface Growing extends Run {
  length: number;
}

const none: readonly Growing[] = [];

/** Place in the other text of the last word of a run. */
const lastOf = ({ b, length }: Run): number => b + length - 1;

/** All runs of two words or more, in order of `a`, then `b`. Work is linear in the words of both. */
export function sharedRuns(a: QuotedWords, b: QuotedWords): Run[] {
  const runs: Growing[] = [];
  const inB = placesOf(b, a);
  if (inB.size === 0) return runs;
  const inA = placesOf(a, b);
  // The runs that end with word `i`, in order of `b`, as the places of a pair are.
  let ending = none;
  for (let i = 0; i < a.length; i++) {
    const key = areNeighbours(a, i) ? pairKey(a.term[i]!, a.term[i + 1]!) : -1;
    const places = inB.get(key);
    if (!places || places.length > MOST_PLACES || inA.get(key)!.length > MOST_PLACES) {
      ending = none;
      continue;
    }
    const next: Growing[] = [];
    let at = 0;
    for (const j of places) {
      while (at < ending.length && lastOf(ending[at]!) < j) at++;
      const goesOn = at < ending.length && lastOf(ending[at]!) === j;
      const run = goesOn ? ending[at++]! : { a: i, b: j, length: 1 };
      if (!goesOn) runs.push(run);
      run.length++;
      next.push(run);
    }
    ending = next;
  }
  return runs;
}

import type { LinkedView, LinkView } from './view.js';

/** Places of words, half-open. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** Words to either side of a fact that are looked at for its context. */
const REACH = 6;
/** Places by which two words of one context may stand further from their facts. */
const SLACK = 6;

/** Content words around some places, nearest first is not needed: in order of the sentence. */
function around({ isContent }: LinkedView, { from, to }: Places): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, from - REACH); i < Math.min(isContent.length, to + REACH); i++)
    if (isContent[i] === 1 && (i < from || i >= to)) found.push(i);
  return found;
}

const distance = (i: number, { from, to }: Places): number =>
  i < from ? from - i : i >= to ? i - to + 1 : 0;

/** Content words around the one fact, and how many of them have a counterpart near the other. */
function nearShared(view: LinkedView, own: Places, other: Places): { shared: number; all: number } {
  const places = around(view, own);
  const shared = places.filter((i) =>
    view.partners[i]!.some((j) => distance(j, other) > 0 && distance(j, other) <= REACH + SLACK),
  ).length;
  return { shared, all: places.length };
}

/** How much the surroundings of two facts have in common. */
export interface Context {
  /** Whether a word of the one has its counterpart in the other. */
  readonly isPaired: boolean;
  /** Content words around the one with a counterpart around the other: of the side that has fewer. */
  readonly shared: number;
  /** Share of the content words around either fact that have a counterpart around the other: the less and the more. */
  readonly less: number;
  readonly more: number;
  /** How many of the two sides, before and behind, have the same word, or the sentence's end, next to both facts. */
  readonly flanks: number;
}

/** Whether the next words before (−1) or behind (1) two facts are counterparts, or both sentences end there. */
function isFlanked(a: LinkedView, b: LinkedView, own: Places, other: Places, step: 1 | -1): boolean {
  let ends = 0;
  for (let k = 0; k < 3; k++) {
    const i = step < 0 ? own.from - 1 - k : own.to + k;
    if (i < 0 || i >= a.term.length) {
      ends = k;
      break;
    }
    for (let m = 0; m < 3; m++) {
      const j = step < 0 ? other.from - 1 - m : other.to + m;
      if (a.partners[i]!.includes(j)) return true;
    }
    if (k === 2) return false;
  }
  const edge = step < 0 ? other.from : b.term.length - other.to;
  return ends === 0 && edge === 0;
}

/** What the surroundings of a fact in `a` and one in `b` have in common. The same, mirrored, from the other side. */
export function contextOf(a: LinkedView, b: LinkedView, inA: Places, inB: Places): Context {
  const ofA = nearShared(a, inA, inB);
  const ofB = nearShared(b, inB, inA);
  const shares = [ofA, ofB].map(({ shared, all }) => (all === 0 ? 0 : shared / all));
  let isPaired = false;
  for (let i = inA.from; i < inA.to; i++)
    if (a.partners[i]!.some((j) => j >= inB.from && j < inB.to)) isPaired = true;
  return {
    isPaired,
    shared: Math.min(ofA.shared, ofB.shared),
    less: Math.min(...shares),
    more: Math.max(...shares),
    flanks: ([-1, 1] as const).filter((step) => isFlanked(a, b, inA, inB, step)).length,
  };
}

/** Share of the content words of `view` that have a counterpart, those of its numbers, dates and names left out. */
function covered({ isContent, partners, numbers, dates, names }: LinkedView): number {
  const isFact = new Uint8Array(isContent.length);
  for (const { from, to } of [...numbers, ...dates, ...names]) isFact.fill(1, from, to);
  let all = 0;
  let paired = 0;
  for (let i = 0; i < isContent.length; i++) {
    if (isContent[i] === 0 || isFact[i] === 1) continue;
    all++;
    if (partners[i]!.length > 0) paired++;
  }
  return all === 0 ? 0 : paired / all;
}

const known = new WeakMap<LinkedView, number>();

/** As `covered`, found once. */
function coveredOf(view: LinkedView): number {
  let share = known.get(view);
  if (share === undefined) {
    share = covered(view);
    known.set(view, share);
  }
  return share;
}

/** Least similarity of a link for a fact in it to have changed; under it, the sentences often tell of different things. */
export const ALIKE = 0.4;
/** Under `ALIKE`, but above this, numbers that are paired in the same surroundings may have changed; no other fact has. */
export const HARDLY_ALIKE = 0.3;
/** The same where there is reason to think that they do. */
export const MUCH_ALIKE = 0.6;
/** Sentences that have this share of their words beside their facts from each other are alike, whatever the facts. */
const RETOLD = 0.75;
/** But no less similar than this. */
const LEAST_ALIKE = 0.15;
/** And this much at least, on the side that has more. */
const COVERED = 0.5;

/** Whether the sentences of a link are alike enough for what differs to have changed. */
export function isNearly(
  { a, b, similarity }: Pick<LinkView, 'a' | 'b' | 'similarity'>,
  least: number,
): boolean {
  if (similarity < Math.min(least, LEAST_ALIKE)) return false;
  const shares = [coveredOf(a), coveredOf(b)];
  return (
    Math.max(...shares) >= COVERED &&
    (similarity >= least || (similarity >= LEAST_ALIKE && Math.min(...shares) >= RETOLD))
  );
}

import type { LinkView } from './link.js';
import type { Partners } from './partners.js';
import type { FactView } from './view.js';
import type { Places } from './worded.js';

/** Words to either side of a fact that are looked at for its context. */
const REACH = 6;
/** Places by which two words of one context may stand further from their facts. */
const SLACK = 6;

/** Content words around some places. */
function contentAround({ isContent }: FactView, from: number, to: number): number {
  let words = 0;
  for (let i = Math.max(0, from - REACH); i < from; i++) words += isContent[i]!;
  for (let i = to; i < Math.min(isContent.length, to + REACH); i++) words += isContent[i]!;
  return words;
}

/** Content words around the one fact that have a counterpart near the other. */
function sharedAround(
  { isContent }: FactView,
  partners: Partners,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): number {
  const last = Math.min(isContent.length, to + REACH);
  let shared = 0;
  for (let i = Math.max(0, from - REACH); i < last; i++) {
    if (isContent[i] === 0 || (i >= from && i < to)) continue;
    const isShared =
      partners.hasWithin(i, otherFrom - REACH - SLACK, otherFrom) ||
      partners.hasWithin(i, otherTo, otherTo + REACH + SLACK);
    if (isShared) shared++;
  }
  return shared;
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

/** Words next to two facts among which one and its counterpart are looked for. */
const FLANK = 3;

/** Whether the next words before two facts are counterparts, or both sentences begin there. */
function isFlankedBefore({ toB }: LinkView, x: number, y: number): boolean {
  for (let i = x - 1; i >= Math.max(0, x - FLANK); i--) if (toB.hasWithin(i, y - FLANK, y)) return true;
  return x === 0 && y === 0;
}

/** The same of the next words behind, and the ends of the sentences. */
function isFlankedBehind({ a, b, toB }: LinkView, x: number, y: number): boolean {
  for (let i = x; i < Math.min(a.term.length, x + FLANK); i++)
    if (toB.hasWithin(i, y, y + FLANK)) return true;
  return x === a.term.length && y === b.term.length;
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What the surroundings of a fact in `a` and one in `b` have in common. The same, mirrored, from the other side. */
export const contextOf = (link: LinkView, x: Places, y: Places): Context =>
  contextAt(link, x.from, x.to, y.from, y.to);

/** Facts of all kinds have places, but are of as many shapes: only where they are read does that matter. */
function contextAt(link: LinkView, fromX: number, toX: number, fromY: number, toY: number): Context {
  const { a, b, toA, toB } = link;
  const sharedA = sharedAround(a, toB, fromX, toX, fromY, toY);
  const sharedB = sharedAround(b, toA, fromY, toY, fromX, toX);
  const shareA = shareOf(sharedA, contentAround(a, fromX, toX));
  const shareB = shareOf(sharedB, contentAround(b, fromY, toY));
  let isPaired = false;
  for (let i = fromX; i < toX; i++) if (toB.hasWithin(i, fromY, toY)) isPaired = true;
  return {
    isPaired,
    shared: Math.min(sharedA, sharedB),
    less: Math.min(shareA, shareB),
    more: Math.max(shareA, shareB),
    flanks: (isFlankedBefore(link, fromX, fromY) ? 1 : 0) + (isFlankedBehind(link, toX, toY) ? 1 : 0),
  };
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
export const LEAST_ALIKE = 0.15;
/** And this much at least, on the side that has more. */
const COVERED = 0.5;

/** Whether the sentences of a link are alike enough for what differs to have changed. */
export function isNearly({ coveredA, coveredB, similarity }: LinkView, least: number): boolean {
  return (
    Math.max(coveredA, coveredB) >= COVERED &&
    (similarity >= least || (similarity >= LEAST_ALIKE && Math.min(coveredA, coveredB) >= RETOLD))
  );
}

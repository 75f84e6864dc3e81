import type { LinkView } from './link.js';
import type { Partners } from './partners.js';
import type { FactView } from './view.js';
import type { Places } from './worded.js';

/** Words to either side of a fact that are looked at for its context. */
const REACH = 6;
/** Places by which two words of one context may stand further from their facts. */
const SLACK = 6;

/** Content words around some places. */
function contentAround({ isContent }: FactView, { from, to }: Places): number {
  let words = 0;
  for (let i = Math.max(0, from - REACH); i < from; i++) words += isContent[i]!;
  for (let i = to; i < Math.min(isContent.length, to + REACH); i++) words += isContent[i]!;
  return words;
}

/** Content words around the one fact that have a counterpart near the other. */
function sharedAround(
  { isContent }: FactView,
  partners: Partners,
  { from, to }: Places,
  other: Places,
): number {
  const isShared = (i: number): boolean =>
    isContent[i] === 1 &&
    (partners.hasWithin(i, other.from - REACH - SLACK, other.from) ||
      partners.hasWithin(i, other.to, other.to + REACH + SLACK));
  let shared = 0;
  for (let i = Math.max(0, from - REACH); i < from; i++) if (isShared(i)) shared++;
  for (let i = to; i < Math.min(isContent.length, to + REACH); i++) if (isShared(i)) shared++;
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
function isFlankedBefore({ toB }: LinkView, x: Places, y: Places): boolean {
  for (let i = x.from - 1; i >= Math.max(0, x.from - FLANK); i--)
    if (toB.hasWithin(i, y.from - FLANK, y.from)) return true;
  return x.from === 0 && y.from === 0;
}

/** The same of the next words behind, and the ends of the sentences. */
function isFlankedBehind({ a, b, toB }: LinkView, x: Places, y: Places): boolean {
  for (let i = x.to; i < Math.min(a.term.length, x.to + FLANK); i++)
    if (toB.hasWithin(i, y.to, y.to + FLANK)) return true;
  return x.to === a.term.length && y.to === b.term.length;
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What the surroundings of a fact in `a` and one in `b` have in common. The same, mirrored, from the other side. */
export function contextOf(link: LinkView, x: Places, y: Places): Context {
  const { a, b, toA, toB } = link;
  const sharedA = sharedAround(a, toB, x, y);
  const sharedB = sharedAround(b, toA, y, x);
  const shareA = shareOf(sharedA, contentAround(a, x));
  const shareB = shareOf(sharedB, contentAround(b, y));
  let isPaired = false;
  for (let i = x.from; i < x.to; i++) if (toB.hasWithin(i, y.from, y.to)) isPaired = true;
  return {
    isPaired,
    shared: Math.min(sharedA, sharedB),
    less: Math.min(shareA, shareB),
    more: Math.max(shareA, shareB),
    flanks: (isFlankedBefore(link, x, y) ? 1 : 0) + (isFlankedBehind(link, x, y) ? 1 : 0),
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

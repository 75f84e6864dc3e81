import type { Drift } from '../../model/passage.js';
import { contextOf } from './context.js';
import type { Hedge } from './hedges.js';
import type { LinkView } from './link.js';
import { isOpen, isReported } from './openness.js';
import { isLike, isShared, lacking, withAuxiliaries } from './pairing.js';
import type { Lack } from './pairing.js';
import type { Places } from './worded.js';

/** Words from a report up to which what it reports begins. */
const REACH = 8;
/** Words from another hedge up to the word that it goes with. */
const NEAR = 4;

/** Words between a hedge and its word, that stand for nothing themselves. */
const passedOver = /^(?:been|well|also|still|even|now|soon|already|\p{Ll}+ly)$/u;

/**
 * The content word that a hedge leaves open, and its counterpart: the first that has one behind a report, or before it
 * where it comes last; else the next one alone.
 */
function matterOf(
  { a, b, toB, vocabulary }: LinkView,
  hedge: Hedge,
): { own: Places; told: Places } | undefined {
  const { from, to, isReport } = hedge;
  const isLast = isReport && (to === a.term.length || /^[,.”"]/.test(a.words.gap[to]!));
  for (let k = 0; k < (isReport ? REACH : NEAR); k++) {
    const i = isLast ? from - 1 - k : to + k;
    if (i < 0 || i >= a.term.length) break;
    // "Possibly today" leaves open when.
    if (a.dates.some((date) => date.from <= i && i < date.to)) return undefined;
    if (a.isContent[i] === 0 || passedOver.test(a.words.lowerAt(i))) continue;
    const j = toB
      .of(i)
      .find((each) => b.isContent[each] === 1 && isLike(a.term[i]!, b.term[each]!, vocabulary));
    if (j !== undefined) return { own: { from: i, to: i + 1 }, told: { from: j, to: j + 1 } };
    if (!isReport) break;
  }
  return undefined;
}

/** Words before a verb within which its auxiliaries stand. */
const BEFORE = 3;

/** Whether what was planned is told of as done: "plans to close" and "closed", "has shut". */
function isDone({ a, b }: LinkView, own: Places, told: Places): boolean {
  const plan = a.words.lowerAt(own.from);
  const fact = b.words.lowerAt(told.from);
  const isBefore = (words: RegExp): boolean => {
    for (let i = told.from - BEFORE; i < told.from; i++) if (words.test(b.words.lowerAt(i))) return true;
    return false;
  };
  if (isBefore(/^(?:to|will|would|shall)$/)) return false;
  return isBefore(/^(?:has|have|had|was|were)$/) || (fact !== plan && /(?:ed|[^s]t|ght|ld)$/.test(fact));
}

/** Whether what could come is told of as done or as sure to come. */
function isCertain(link: LinkView, own: Places, told: Places): boolean {
  const { words } = link.b;
  for (let i = told.from - BEFORE; i < told.from; i++) if (words.lowerAt(i) === 'will') return true;
  return isDone(link, own, told);
}

/** Whether a sentence tells on somebody's word what a hedge left open: "claimed" may become "said", "may" may not. */
function isExcused({ a, b }: LinkView, { isOfWord }: Hedge): boolean {
  return isReported(b) && (isOfWord || !isReported(a));
}

/** Hedges of `a` whose matter `b` tells as a fact. */
function hedged(link: LinkView): Lack[] {
  const { a, b } = link;
  const hedges = a.hedges.filter(({ from }) => !isShared(link, from));
  // What is denied is not told as a fact either.
  if (hedges.length === 0 || b.negators.length > 0 || isOpen(b, (at) => isShared(link.mirrored, at)))
    return [];
  if (link.besidesA.some((other) => isOpen(other, () => false) || isReported(other))) return [];
  for (const hedge of hedges) {
    if (isExcused(link, hedge)) continue;
    const matter = matterOf(link, hedge);
    if (matter === undefined) continue;
    if (hedge.isPlan && !isDone(link, matter.own, matter.told)) continue;
    if (hedge.isChance && !isCertain(link, matter.own, matter.told)) continue;
    const { less, more } = contextOf(link, matter.own, matter.told);
    if (less >= 0.5 && more >= 0.6) return [{ has: hedge, lacks: withAuxiliaries(b, matter.told) }];
  }
  return [];
}

/** Hedges that one side lacks. */
export const modalityDrift = (link: LinkView): Drift[] =>
  link.a.hedges.length === 0 && link.b.hedges.length === 0 ? [] : lacking('modality', link, hedged, 'a fact');

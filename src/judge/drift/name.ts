import { WordClass } from '../../lexicon/wordclass.js';
import type { Drift } from '../../model/passage.js';
import type { Name } from '../facts/names.js';
import { contextOf } from './context.js';
import type { Context } from './context.js';
import type { LinkView, LostNames } from './link.js';
import { areKindred, areOfOneKind, isName } from './namelike.js';
import { allChanged, matchBest } from './pairing.js';
import { arePartlySame } from './partly.js';
import { areAlike, hasVariant, tellingOf } from './variants.js';
import type { Spelling } from './spelling.js';
import type { FactView } from './view.js';

/** Whether a sentence has the name itself, or all the words of it; told at a glance. */
function tellsPlainly({ ways }: Name, { names, words }: FactView): boolean {
  for (const other of names) for (const way of other.ways) if (ways.includes(way)) return true;
  for (const way of ways) if (hasAll(words.lower, tellingOf(way).words)) return true;
  return false;
}

/** Whether all of some words, more than letters, are among others. */
function hasAll(lower: readonly string[], wanted: readonly Spelling[]): boolean {
  for (const { word } of wanted) if (word.length === 1 || !lower.includes(word)) return false;
  return true;
}

/** Whether each of some words has another spelling, or itself, among others. */
function haveVariants(words: readonly Spelling[], others: readonly Spelling[]): boolean {
  for (const word of words) if (!hasVariant(word, others)) return false;
  return true;
}

/** Whether a sentence has a name of the same thing, or all the words of the name, in whatever spelling. */
function tells({ ways }: Name, { names, spellings }: FactView): boolean {
  for (const other of names) if (areAlike(ways, other.ways)) return true;
  for (const way of ways) if (haveVariants(tellingOf(way).words, spellings)) return true;
  return false;
}

/** Names of one sentence that the other does not plainly tell. */
function untold(own: FactView, other: FactView): Name[] {
  const found: Name[] = [];
  for (const name of own.names) if (!tellsPlainly(name, other)) found.push(name);
  return found;
}

/** Of names of one sentence that the other does not plainly tell those that nothing tells. */
function lostAmong(
  names: readonly Name[],
  link: LinkView,
  own: FactView,
  others: readonly FactView[],
): Name[] {
  const lost: Name[] = [];
  for (const name of names) {
    if (others.some((view) => tellsPlainly(name, view)) || !isName(link, own, name)) continue;
    if (!others.some((view) => tells(name, view))) lost.push(name);
  }
  return lost;
}

function findLost(link: LinkView): LostNames {
  const { a, b } = link;
  const ofA = lostAmong(untold(a, b), link, a, [b, ...link.aroundA]);
  return { a: ofA, b: ofA.length === 0 ? [] : lostAmong(untold(b, a), link, b, [a, ...link.aroundB]) };
}

/** The names that are lost in a link, found once. */
const lostIn = (link: LinkView): LostNames => (link.lost ??= findLost(link));

/** Whether each side names something that the other does not: they may tell of different things. */
export function haveOtherNames(link: LinkView): boolean {
  const { a, b } = lostIn(link);
  return a.length > 0 && b.length > 0;
}

/** Whether a name stands in a list of names, of which each text may pick others. */
function isListed({ names, words }: FactView, name: Name): boolean {
  const isNext = (from: number, to: number): boolean => from === to && /^[,;] $/.test(words.gap[to]!);
  return names.some((other) => isNext(other.to, name.from) || isNext(name.to, other.from));
}

/** Whether nothing but the names differs around two names that have something in common. */
const isOfOne = ({ isPaired, less, more, shared, flanks }: Context, isOnly: boolean): boolean =>
  isPaired ? more >= 0.4 && (shared >= 2 || flanks > 0) : isOnly && less >= 0.75 && shared >= 2;

/** The same for names that have nothing in common. */
const isSure = ({ less, more, shared, flanks }: Context): boolean =>
  shared >= 2 && less >= 0.5 && more >= 0.6 && flanks === 2;

/** Whether a name of the same kind stands elsewhere in the sentence, and no other name differs. */
const isMoved = ({ isPaired, more, shared }: Context, isOnly: boolean): boolean =>
  isOnly && more >= 0.6 && shared >= (isPaired ? 2 : 3);

/** Words between a preposition and a name. */
const article = /^(?:the|a|an)$/;

/** Whether the same preposition, or "and", stands before two names: "in Zurich", "in Basel". */
function areGoverned({ a, b, vocabulary }: LinkView, x: Name, y: Name): boolean {
  const before = ({ words }: FactView, from: number): number =>
    from - (article.test(words.lowerAt(from - 1)) ? 2 : 1);
  const [i, j] = [before(a, x.from), before(b, y.from)];
  if (i < 0 || j < 0 || a.term[i] !== b.term[j]) return false;
  return vocabulary.wordClass(a.term[i]!) === WordClass.preposition || a.words.lowerAt(i) === 'and';
}

/**
 * How surely a name of `a` became one of `b`; 0 where it did not.
 *
 * @param isOnly whether no other name of either sentence is lost
 */
function becoming(link: LinkView, x: Name, y: Name, isOnly: boolean): number {
  const context = contextOf(link, x, y);
  const mayBeOfOne = isOfOne(context, isOnly);
  const isGoverned = areGoverned(link, x, y);
  const mayBeOther = isSure(context) || (isMoved(context, isOnly) && (isGoverned || areKindred(link, x, y)));
  if (!mayBeOfOne && !mayBeOther) return 0;
  const score = context.less + context.more + context.flanks + (context.isPaired ? 2 : 0);
  if (arePartlySame(link, x, y)) return mayBeOfOne ? 5 + score : 0;
  return mayBeOther && areOfOneKind(link, x, y, isGoverned) && !(isListed(link.a, x) && isListed(link.b, y))
    ? score
    : 0;
}

/** Names that changed: neither is told by the other side, and they play the same part in the sentence. */
export function nameDrift(link: LinkView): Drift[] {
  const { a, b } = link;
  if (a.names.length === 0 || b.names.length === 0) return [];
  const onlyA = untold(a, b);
  const onlyB = onlyA.length === 0 ? [] : untold(b, a);
  // What other spellings and the sentences around may tell is looked at where anything can come of it.
  if (!onlyA.some((x) => onlyB.some((y) => becoming(link, x, y, true) > 0))) return [];
  const { a: lostA, b: lostB } = lostIn(link);
  const isOnly = lostA.length === 1 && lostB.length === 1;
  return allChanged(
    'name',
    link,
    matchBest(lostA, lostB, (x, y) => becoming(link, x, y, isOnly)),
  );
}

import type { Drift } from '../../model/passage.js';
import { contextOf } from './context.js';
import type { LinkView } from './link.js';
import type { Negator } from './negators.js';
import { isLike, isShared, lacking, withAuxiliaries } from './pairing.js';
import type { Lack } from './pairing.js';
import type { FactView } from './view.js';
import type { Places } from './worded.js';

/** Least cosine of a word and what stands for it in the same surroundings. */
const RELATED = 0.4;

/** What stands in the other sentence for a denied word, or undefined. */
function counterpart(link: LinkView, { head }: Negator): Places | undefined {
  const { a, b, toB, vocabulary } = link;
  const own = { from: head, to: head + 1 };
  // "See" and "saw" are not alike to the vocabulary, but the words beside them are.
  const alike = toB
    .of(head)
    .filter(
      (j) =>
        isLike(a.term[head]!, b.term[j]!, vocabulary) ||
        (b.isContent[j] === 1 &&
          !vocabulary.areAntonyms(a.term[head]!, b.term[j]!) &&
          vocabulary.cosine(a.term[head]!, b.term[j]!) >= RELATED &&
          contextOf(link, own, { from: j, to: j + 1 }).flanks === 2),
    );
  if (alike.length === 0) return undefined;
  const from = Math.min(...alike);
  return { from, to: from + 1 };
}

/** Content words of `a` that have no equal in `b`. */
function lostWords(link: LinkView): number[] {
  const { isContent } = link.a;
  const lost: number[] = [];
  for (let i = 0; i < isContent.length; i++) if (isContent[i] === 1 && !isShared(link, i)) lost.push(i);
  return lost;
}

/** Whether any word of a sentence is the opposite of one of the other that has no equal there: "not guilty", "innocent". */
function hasOpposite(link: LinkView, { from, to }: Negator): boolean {
  const { a, b, vocabulary } = link;
  const inB = lostWords(link.mirrored);
  return lostWords(link).some(
    (i) => (i < from || i >= to) && inB.some((j) => vocabulary.areAntonyms(a.term[i]!, b.term[j]!)),
  );
}

const saysNo = ({ negatives }: FactView): boolean => negatives.length > 0;

/** Whether `a` says no in a word other than those that `b` has as well, and those of `except`. */
const saysNoBeside = (link: LinkView, except: Places): boolean =>
  link.a.negatives.some((i) => (i < except.from || i >= except.to) && !isShared(link, i));

/** The words that deny, and those that stand in their place: a counterpart of theirs, else that of what is denied. */
function placesOf({ b, toB }: LinkView, negator: Negator, told: Places): Places {
  for (let i = negator.from; i < negator.to; i++) {
    const j = toB.of(i).find((each) => Math.abs(each - told.from) <= 4);
    if (j !== undefined) return { from: j, to: j + 1 };
  }
  return withAuxiliaries(b, told);
}

/** Words before what is denied, and one behind it, that must have a counterpart, lest one of them denies it in its own way. */
const NEAR = 4;

/** Words that affirm what others deny. */
const affirming =
  /^(?:agree[ds]?|confirm(?:s|ed)?|admit(?:s|ted)?|accept(?:s|ed)?|manag(?:es?|ed)|succeed(?:s|ed)|decid(?:es?|ed)|promis(?:es?|ed)|said|says|told|announced|grant(?:s|ed)?|able)$/;

/**
 * Whether a word beside `told` stands for nothing in the other sentence, as the "dispenses" of "dispenses with pedals" for
 * "has no pedals"; what stands for the denial itself does not count.
 */
function isToldOtherwise({ a, b, toA, vocabulary }: LinkView, negator: Negator, told: Places): boolean {
  const stands = (j: number): boolean =>
    affirming.test(b.words.lowerAt(j)) ||
    toA
      .of(j)
      .some((i) => (i >= negator.from && i < negator.to) || isLike(a.term[i]!, b.term[j]!, vocabulary));
  for (let j = Math.max(0, told.from - NEAR); j < told.to; j++)
    if (b.isContent[j] === 1 && !stands(j)) return true;
  let isBehind = false;
  for (let j = told.to; j < Math.min(b.term.length, told.to + NEAR); j++) {
    if (b.isContent[j] === 0) continue;
    if (stands(j)) return false;
    isBehind = true;
  }
  return isBehind;
}

/** Whether "none" of the one stands against "all" of the other: "none survived", "all died". */
const isOfAll = ({ a, b }: LinkView, { from }: Negator): boolean =>
  /^(?:none|nobody|nothing|no)$/.test(a.words.lowerAt(from)) &&
  b.words.lower.some((word) => /^(?:all|every|each|everyone|everybody|everything)$/.test(word));

/** No words. */
const none: Places = { from: 0, to: 0 };

/** Denials of `a` whose matter `b` tells with no word that means no. */
function denials(link: LinkView): Lack[] {
  const negators = link.a.negators.filter(({ from }) => !isShared(link, from));
  // Two negations may make one, or none.
  if (negators.length !== 1 || saysNoBeside(link.mirrored, none) || link.besidesA.some(saysNo)) return [];
  const [negator] = negators as [Negator];
  if (saysNoBeside(link, negator) || hasOpposite(link, negator)) return [];
  const told = counterpart(link, negator);
  if (told === undefined || isOfAll(link, negator) || isToldOtherwise(link, negator, told)) return [];
  const { less, more } = contextOf(link, { from: negator.head, to: negator.head + 1 }, told);
  if (less < 0.4 || more < 0.6) return [];
  return [{ has: negator, lacks: placesOf(link, negator, told) }];
}

/** Negations that one side lacks. */
export const negationDrift = (link: LinkView): Drift[] =>
  link.a.negators.length === 0 && link.b.negators.length === 0
    ? []
    : lacking('negation', link, denials, 'so');

import { agree, areComparable, isOneSided } from '../facts/agreement.js';
import type { Quantity } from '../facts/quantity.js';
import type { Drift } from '../../model/passage.js';
import { ALIKE, contextOf, isNearly, MUCH_ALIKE } from './context.js';
import type { Context } from './context.js';
import type { LinkView } from './link.js';
import { haveOtherNames } from './name.js';
import { changed, matchBest } from './pairing.js';
import { singlesIn } from './single.js';
import type { Partners } from './partners.js';
import type { FactView } from './view.js';

/** Whether a number is what others add up to, or what is left of one by another: "12 men and nine women" are 21. */
function isMadeOf(number: Quantity, others: readonly Quantity[]): boolean {
  // Two more are needed to make one.
  if (others.length < 2) return false;
  const like = others.filter((other) => areComparable(number, other) && other.bound === 'exact').slice(0, 8);
  return like.some((x, i) =>
    like
      .slice(i + 1)
      .some((y) =>
        [x.value + y.value, Math.abs(x.value - y.value), x.value * y.value].includes(number.value),
      ),
  );
}

/**
 * Whether two numbers are written alike, one of them without what it counts ("nine of their 18 days", "nine days"), or
 * with an "m" that may be metres or millions.
 */
function isSameFigure(one: Quantity, other: Quantity): boolean {
  if (one.dimension !== '' && other.dimension !== '') return false;
  // "More than 50" and "fewer than 50"
  if (isOneSided(one) && isOneSided(other) && one.bound !== other.bound) return false;
  const [x, y] = [one.value / one.factor, other.value / other.factor];
  const isMillion =
    one.dimension === 'length' ? 1e6 * x === y : other.dimension === 'length' && x === 1e6 * y;
  return x === y || isMillion;
}

/** Whether a view tells the number as well. */
function isTold(number: Quantity, { numbers }: FactView): boolean {
  for (const other of numbers)
    if (isSameFigure(number, other) || (areComparable(number, other) && agree(number, other))) return true;
  return isMadeOf(number, numbers);
}

const people =
  /^(?:people|persons?|men|women|others|residents|victims|civilians|passengers|individuals|members)$/;

/** Words from a number up to which the noun of the other one tells that both are of the same. */
const REACH = 6;

/** Whether the noun of a number has its counterpart near another: "140 jobs", "410 people their jobs". */
const hasNounNear = (partners: Partners, { noun }: Quantity, { from, to }: Quantity): boolean =>
  partners.hasWithin(noun, from - REACH, to + REACH);

/** Whether a number goes with a name, as in "Flight 204". */
const isNamed = ({ words }: FactView, { from }: Quantity): boolean =>
  /^\p{Lu}/u.test(words.writtenAt(from - 1));

/** Whether what two numbers count can be the same: the nouns are counterparts, or one of them is not told. */
function countAlike(link: LinkView, inA: Quantity, inB: Quantity): boolean {
  const { a, b, toA, toB, vocabulary } = link;
  // "Flight 204", "Flight 240"
  if (inA.kind === 'label')
    return isNamed(a, inA) && isNamed(b, inB) && a.term[inA.from - 1] === b.term[inB.from - 1];
  if (inA.kind === 'ordinal' && inA.noun < 0 !== inB.noun < 0) return false;
  if (inA.noun < 0 || inB.noun < 0 || inA.kind === 'measure') return true;
  if (toB.hasWithin(inA.noun, inB.noun, inB.noun + 1)) return true;
  const [x, y] = [a.term[inA.noun]!, b.term[inB.noun]!];
  if (x === y || vocabulary.areSynonyms(x, y)) return true;
  const [one, other] = [a.words.lowerAt(inA.noun), b.words.lowerAt(inB.noun)];
  if (people.test(one) !== people.test(other))
    return hasNounNear(toB, inA, inB) || hasNounNear(toA, inB, inA);
  return people.test(one);
}

/** "Five more cases" are not the cases there are. */
const isExtra = ({ words }: FactView, { from, to, kind }: Quantity): boolean =>
  (kind === 'count' && /^(?:more|another|additional|further|new|extra)$/.test(words.lowerAt(to))) ||
  /^(?:another|additional|further|extra)$/.test(words.lowerAt(from - 1));

/** The time that a number is for, as in "900 euros a month"; else empty. */
const periodOf = ({ words }: FactView, { to }: Quantity): string => {
  const period = /^(?:hour|day|week|month|year)$/.exec(words.lowerAt(to + 1))?.[0];
  return period !== undefined && /^(?:an?|per|each|every)$/.test(words.lowerAt(to)) ? period : '';
};

/** "Not more than 50" is at most that. */
const isUnderNot = ({ words }: FactView, { from }: Quantity): boolean =>
  words.lower.slice(Math.max(0, from - 4), from).some((word) => /^(?:not|never|cannot)$|n't$/.test(word));

/** Whether the surroundings make sure that two numbers are told of the same. */
function isSure({ isPaired, less, more, shared, flanks }: Context): boolean {
  if (shared < 2 && flanks < 2) return false;
  return isPaired ? more >= 0.5 && (less >= 0.4 || flanks > 0) : less >= 0.6;
}

/** Sentences that differ in more numbers than these tell of different things, unless they are much alike. */
const MOST_CHANGED = 2;

/** Counts of a sentence that are looked at for an exchange. */
const MOST_COUNTS = 6;

/** Numbers of one sentence that the other does not tell. */
function untold(own: FactView, other: FactView): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const number of own.numbers) if (!isTold(number, other)) found.push(number);
  return found;
}

/** Whether nothing around a sentence tells the number. */
const isLost = (number: Quantity, around: readonly FactView[]): boolean =>
  !around.some((view) => isTold(number, view));

/** Whether each side has a number that the other has not. */
export const haveOtherNumbers = (link: LinkView): boolean =>
  untold(link.a, link.b).some((number) => isLost(number, link.aroundA)) &&
  untold(link.b, link.a).some((number) => isLost(number, link.aroundB));

type NumberPairs = readonly (readonly [Quantity, Quantity])[];
const none: NumberPairs = [];

/** Numbers of one sentence that are told of each other's nouns in the other: "three men, five women". */
function exchanged({ a, b, toB }: LinkView): NumberPairs {
  if (a.numbers.length < 2 || b.numbers.length < 2) return none;
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (const x of countsOf(a))
    for (const y of countsOf(b))
      if (toB.hasWithin(x.noun, y.noun, y.noun + 1) && a.term[x.noun] === b.term[y.noun]) pairs.push([x, y]);
  if (pairs.length < 2) return none;
  return pairs.filter(([x, y]) =>
    pairs.some(
      ([v, w]) => x.noun !== v.noun && x.value !== y.value && v.value === y.value && w.value === x.value,
    ),
  );
}

/** The first few numbers of a sentence that count something. */
function countsOf({ numbers }: FactView): Quantity[] {
  const counts: Quantity[] = [];
  for (const number of numbers)
    if (number.kind === 'count' && number.noun >= 0 && counts.length < MOST_COUNTS) counts.push(number);
  return counts;
}

/** How surely a number of `a` became one of `b`, that it cannot be equal to; 0 where it did not. */
function becoming(link: LinkView, x: Quantity, y: Quantity): number {
  const { a, b } = link;
  if (!areComparable(x, y) || !countAlike(link, x, y) || isExtra(a, x) !== isExtra(b, y)) return 0;
  if (periodOf(a, x) !== '' && periodOf(b, y) !== '' && periodOf(a, x) !== periodOf(b, y)) return 0;
  if (x.bound !== y.bound && (isUnderNot(a, x) || isUnderNot(b, y))) return 0;
  const context = contextOf(link, x, y);
  if (!isNearly(link, ALIKE) && !(context.isPaired && context.less >= 0.6)) return 0;
  return isSure(context) ? 1 + context.less + context.more + (context.isPaired ? 2 : 0) + context.flanks : 0;
}

/** Numbers that changed: neither is told by the other side, both are of the same, and they cannot be equal. */
export function numberDrift(link: LinkView): Drift[] {
  const { a, b } = link;
  if (a.numbers.length === 0 && b.numbers.length === 0) return [];
  const onlyA = untold(a, b);
  const onlyB = untold(b, a);
  const swapped = exchanged(link);
  if ((onlyA.length === 0 && onlyB.length === 0 && swapped.length === 0) || link.isOpposed) return [];
  // What stands around the sentences is looked at last, and where it matters.
  const isLostA = (number: Quantity): boolean => isLost(number, link.aroundA);
  const isLostB = (number: Quantity): boolean => isLost(number, link.aroundB);
  const pairs: NumberPairs =
    onlyA.length === 0 || onlyB.length === 0
      ? none
      : matchBest(onlyA.filter(isLostA), onlyB.filter(isLostB), (x, y) => becoming(link, x, y));
  const taken = new Set<Quantity>();
  const found: Drift[] = [];
  for (const [x, y] of pairs) {
    taken.add(x).add(y);
    found.push(changed('number', link, x, y));
  }
  for (const [x, y] of swapped) found.push(changed('number', link, x, y));
  for (const { one, several } of singlesIn(link, onlyB))
    if (!taken.has(several) && isLostB(several)) found.push(changed('number', link, one, several));
  if (onlyA.length > 0)
    for (const { one, several } of singlesIn(link.mirrored, onlyA))
      if (!taken.has(several) && isLostA(several)) found.push(changed('number', link, several, one));
  if (found.length === 0 || link.similarity >= MUCH_ALIKE) return found;
  return pairs.length > MOST_CHANGED || haveOtherNames(link) ? [] : found;
}

import { agree, areComparable, isOneSided } from '../facts/agreement.js';
import type { Quantity } from '../facts/quantity.js';
import type { Drift } from '../../model/passage.js';
import { ALIKE, HARDLY_ALIKE, contextOf, isNearly, MUCH_ALIKE } from './context.js';
import type { Context } from './context.js';
import { areOpposed } from './directions.js';
import { haveOtherNames } from './name.js';
import { changed, matchBest } from './pairing.js';
import { singleDrift } from './single.js';
import type { FactView, LinkedView, LinkView } from './view.js';

/** Whether a number is what others add up to, or what is left of one by another: "12 men and nine women" are 21. */
function isMadeOf(number: Quantity, others: readonly Quantity[]): boolean {
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

/** Whether the other side tells the number as well, in the linked sentence or one around it. */
function isTold(number: Quantity, others: readonly FactView[]): boolean {
  return others.some((view) => {
    const told = view.numbers;
    return (
      told.some(
        (other) => isSameFigure(number, other) || (areComparable(number, other) && agree(number, other)),
      ) || isMadeOf(number, told)
    );
  });
}

const people =
  /^(?:people|persons?|men|women|others|residents|victims|civilians|passengers|individuals|members)$/;

/** Words from a number up to which the noun of the other one tells that both are of the same. */
const REACH = 6;

/** Whether the noun of a number has its counterpart near another: "140 jobs", "410 people their jobs". */
const hasNounNear = (one: LinkedView, { noun }: Quantity, { from, to }: Quantity): boolean =>
  one.partners[noun]!.some((j) => j >= from - REACH && j < to + REACH);

/** Whether a number goes with a name, as in "Flight 204". */
const isNamed = ({ words }: FactView, { from }: Quantity): boolean =>
  /^\p{Lu}/u.test(words.written[from - 1] ?? '');

/** Whether what two numbers count can be the same: the nouns are counterparts, or one of them is not told. */
function countAlike(link: LinkView, inA: Quantity, inB: Quantity): boolean {
  const { a, b, vocabulary } = link;
  // "Flight 204", "Flight 240"
  if (inA.kind === 'label')
    return isNamed(a, inA) && isNamed(b, inB) && a.term[inA.from - 1] === b.term[inB.from - 1];
  if (inA.kind === 'ordinal' && inA.noun < 0 !== inB.noun < 0) return false;
  if (inA.noun < 0 || inB.noun < 0 || inA.kind === 'measure') return true;
  if (a.partners[inA.noun]!.includes(inB.noun)) return true;
  const [x, y] = [a.term[inA.noun]!, b.term[inB.noun]!];
  if (x === y || vocabulary.areSynonyms(x, y)) return true;
  const [one, other] = [a.words.lower[inA.noun]!, b.words.lower[inB.noun]!];
  if (people.test(one) !== people.test(other)) return hasNounNear(a, inA, inB) || hasNounNear(b, inB, inA);
  return people.test(one);
}

/** "Five more cases" are not the cases there are. */
const isExtra = ({ words }: FactView, { from, to, kind }: Quantity): boolean =>
  (kind === 'count' && /^(?:more|another|additional|further|new|extra)$/.test(words.lower[to] ?? '')) ||
  /^(?:another|additional|further|extra)$/.test(words.lower[from - 1] ?? '');

/** The time that a number is for, as in "900 euros a month"; else empty. */
const periodOf = ({ words }: FactView, { to }: Quantity): string => {
  const period = /^(?:hour|day|week|month|year)$/.exec(words.lower[to + 1] ?? '')?.[0];
  return period !== undefined && /^(?:an?|per|each|every)$/.test(words.lower[to]!) ? period : '';
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

const lostNumbers = (own: FactView, others: readonly FactView[]): Quantity[] =>
  own.numbers.filter((number) => !isTold(number, others));

/** Whether each side has a number that the other has not. */
export const haveOtherNumbers = ({ a, b, aroundA, aroundB }: LinkView): boolean =>
  lostNumbers(a, [b, ...aroundA]).length > 0 && lostNumbers(b, [a, ...aroundB]).length > 0;

/** Numbers of one sentence that are told of each other's nouns in the other: "three men, five women". */
function exchanged({ a, b }: LinkView): (readonly [Quantity, Quantity])[] {
  const counts = (view: FactView): Quantity[] =>
    view.numbers.filter(({ kind, noun }) => kind === 'count' && noun >= 0).slice(0, MOST_COUNTS);
  const pairs = counts(a).flatMap((x) =>
    counts(b)
      .filter((y) => a.partners[x.noun]!.includes(y.noun) && a.term[x.noun] === b.term[y.noun])
      .map((y) => [x, y] as const),
  );
  return pairs.filter(([x, y]) =>
    pairs.some(
      ([v, w]) => x.noun !== v.noun && x.value !== y.value && v.value === y.value && w.value === x.value,
    ),
  );
}

/** Numbers that changed: neither is told by the other side, both are of the same, and they cannot be equal. */
export function numberDrift(link: LinkView): Drift[] {
  const { a, b, aroundA, aroundB } = link;
  if (a.numbers.length === 0 && b.numbers.length === 0) return [];
  if (!isNearly(link, HARDLY_ALIKE) || areOpposed(link)) return [];
  const isLoose = !isNearly(link, ALIKE);
  const lostA = lostNumbers(a, [b, ...aroundA]);
  const lostB = lostNumbers(b, [a, ...aroundB]);
  const pairs = matchBest(lostA, lostB, (x, y) => {
    if (!areComparable(x, y) || !countAlike(link, x, y) || isExtra(a, x) !== isExtra(b, y)) return 0;
    if (periodOf(a, x) !== '' && periodOf(b, y) !== '' && periodOf(a, x) !== periodOf(b, y)) return 0;
    if (x.bound !== y.bound && (isUnderNot(a, x) || isUnderNot(b, y))) return 0;
    const context = contextOf(a, b, x, y);
    if (isLoose && !(context.isPaired && context.less >= 0.6)) return 0;
    return isSure(context)
      ? 1 + context.less + context.more + (context.isPaired ? 2 : 0) + context.flanks
      : 0;
  });
  if (link.similarity < MUCH_ALIKE && (pairs.length > MOST_CHANGED || haveOtherNames(link))) return [];
  const taken = new Set(pairs.flat());
  const isLeft = (number: Quantity): boolean => !taken.has(number);
  return [
    ...[...pairs, ...exchanged(link)].map(([x, y]) => changed('number', link, x, y)),
    ...singleDrift(link, lostA.filter(isLeft), lostB.filter(isLeft)),
  ];
}

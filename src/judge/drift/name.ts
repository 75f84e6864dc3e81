import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Drift } from '../../model/passage.js';
import { nameWords } from '../facts/longforms.js';
import type { Name } from '../facts/names.js';
import { ALIKE, contextOf, isNearly } from './context.js';
import type { Context } from './context.js';
import { changed, matchBest } from './pairing.js';
import { isCountry } from './places.js';
import { areAlike, areVariants, left, tellingWords, waysOf } from './variants.js';
import type { FactView, LinkView } from './view.js';

const writtenOf = (view: FactView, name: Name): string => view.told.text.text.slice(name.begin, name.end);

/** Whether a sentence has a name of the same thing, or all the words of the name. */
function tells(own: FactView, name: Name, view: FactView): boolean {
  const ways = waysOf(own.told.text.text, name);
  if (view.names.some((other) => areAlike(ways, waysOf(view.told.text.text, other)))) return true;
  return ways.some((way) =>
    tellingWords(way).every((word) => view.words.lower.some((other) => areVariants(word, other))),
  );
}

const isTold = (own: FactView, name: Name, others: readonly FactView[]): boolean =>
  others.some((view) => tells(own, name, view));

/** Whether the kinds of body that two names end with mean the same, as in "Justice Ministry", "Justice Department". */
function endAlike(link: LinkView, x: Name, y: Name): boolean {
  const [s, t] = [link.a.term[x.to - 1]!, link.b.term[y.to - 1]!];
  return s === t || link.vocabulary.areSynonyms(s, t) || link.vocabulary.cosine(s, t) >= 0.4;
}

/** Whether one name has an acronym where the other has a word of that initial: "MND Association". */
const hasAcronym = (one: readonly string[], other: readonly string[], written: string): boolean =>
  one.some(
    (word) =>
      word.length > 1 &&
      written.includes(word.toUpperCase()) &&
      other.some((each) => each.length > 2 && each.startsWith(word.charAt(0))),
  );

/** Whether two names have words in common and each one of its own that tells it from the other. */
function arePartlySame(link: LinkView, x: Name, y: Name): boolean {
  const [writtenX, writtenY] = [writtenOf(link.a, x), writtenOf(link.b, y)];
  const [one, other] = [tellingWords(writtenX), tellingWords(writtenY)];
  const [onlyOne, onlyOther] = [left(one, other), left(other, one)];
  if (onlyOne.length === 0 || onlyOther.length === 0) return false;
  if (onlyOne.length === one.length || onlyOther.length === other.length) return false;
  if (hasAcronym(onlyOne, onlyOther, writtenX) || hasAcronym(onlyOther, onlyOne, writtenY)) return false;
  const areEnds =
    onlyOne.length === 1 &&
    onlyOne[0] === one.at(-1) &&
    onlyOther.length === 1 &&
    onlyOther[0] === other.at(-1);
  return !(areEnds && endAlike(link, x, y) && x.to - x.from > 1);
}

/** Least cosine of the vectors of two names of one kind. */
const RELATED = 0.25;

/** Whether two names that have nothing in common are of one kind, as far as it shows. */
function areOfOneKind(link: LinkView, x: Name, y: Name): boolean {
  const [one, other] = [writtenOf(link.a, x), writtenOf(link.b, y)];
  if (isCountry(one.toLowerCase()) !== isCountry(other.toLowerCase())) return false;
  // A place and a person may do the same ("under Kansas law", "Kline noted"); where the vocabulary can tell, it must.
  const [s, t] = [link.a.term[x.to - 1]!, link.b.term[y.to - 1]!];
  const { vocabulary } = link;
  const isKnown = (term: number): boolean => vocabulary.cosine(term, term) > 0;
  // "Tory" and "Conservative".
  if (vocabulary.areSynonyms(s, t)) return false;
  if (isKnown(s) !== isKnown(t) || (isKnown(s) && vocabulary.cosine(s, t) < RELATED)) return false;
  const isShort = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);
  return isShort(one) === isShort(other) && Math.abs(nameWords(one).length - nameWords(other).length) <= 1;
}

/** Names of places and people that any news may hold: what is near them in meaning is a name as well. */
const common = ['london', 'paris', 'chicago', 'germany', 'john', 'david', 'smith', 'johnson'];
/** Least mean cosine with the nearest two of them. Of words that open sentences, few that are no names reach it. */
const NAMELIKE = 0.25;

function isNamelike(term: number, vocabulary: Vocabulary): boolean {
  const cosines = common.map((name) => vocabulary.cosine(vocabulary.idOf(name), term)).sort((x, y) => y - x);
  return (cosines[0]! + cosines[1]!) / 2 >= NAMELIKE;
}

/** Whether a word that opens a sentence is a name: one that the vocabulary does not know, or knows among names. */
function isName({ vocabulary }: LinkView, view: FactView, { isSure, from }: Name): boolean {
  const term = view.term[from]!;
  if (isSure || isCountry(view.words.lower[from]!)) return true;
  return vocabulary.dimensions > 0 && (vocabulary.cosine(term, term) === 0 || isNamelike(term, vocabulary));
}

/** Whether nothing but the name differs around two names. */
const isSure = ({ less, more, shared, flanks }: Context): boolean =>
  shared >= 2 && less >= 0.5 && more >= 0.6 && flanks === 2;

const lostNames = (link: LinkView, own: FactView, others: readonly FactView[]): Name[] =>
  own.names.filter((name) => isName(link, own, name) && !isTold(own, name, others));

/** Whether each side names something that the other does not: they may tell of different things. */
export const haveOtherNames = (link: LinkView): boolean =>
  lostNames(link, link.a, [link.b, ...link.aroundA]).length > 0 &&
  lostNames(link, link.b, [link.a, ...link.aroundB]).length > 0;

/** Whether a name stands in a list of names, of which each text may pick others. */
function isListed({ names, words }: FactView, name: Name): boolean {
  const isNext = (from: number, to: number): boolean => from === to && /^[,;] $/.test(words.gap[to]!);
  return names.some((other) => isNext(other.to, name.from) || isNext(name.to, other.from));
}

/** Names that changed: neither is told by the other side, and they play the same part in the sentence. */
export function nameDrift(link: LinkView): Drift[] {
  const { a, b, aroundA, aroundB } = link;
  if (!isNearly(link, ALIKE)) return [];
  const lostA = lostNames(link, a, [b, ...aroundA]);
  const lostB = lostNames(link, b, [a, ...aroundB]);
  return matchBest(lostA, lostB, (x, y) => {
    const context = contextOf(a, b, x, y);
    const { isPaired, less, more, shared, flanks } = context;
    const score = less + more + flanks + (isPaired ? 2 : 0);
    if (arePartlySame(link, x, y))
      return isPaired && (shared >= 2 || flanks === 2) && more >= 0.4 ? 5 + score : 0;
    const isCertain = isSure(context) && areOfOneKind(link, x, y) && !(isListed(a, x) && isListed(b, y));
    return isCertain ? score : 0;
  }).map(([x, y]) => changed('name', link, x, y));
}

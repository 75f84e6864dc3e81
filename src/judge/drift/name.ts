import type { Drift } from '../../model/passage.js';
import { isAllCapitals } from '../facts/capitals.js';
import { nameWords } from '../facts/longforms.js';
import type { Name } from '../facts/names.js';
import { contextOf, coverage } from './context.js';
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
  return s === t || link.vocabulary.areSynonyms(s, t) || link.vocabulary.cosine(s, t) >= 0.6;
}

const hasAcronym = (view: FactView, { from, to }: Name): boolean =>
  view.words.written.slice(from, to).some((word) => isAllCapitals(word));

/** Whether two names have words in common and each one of its own that tells it from the other. */
function arePartlySame(link: LinkView, x: Name, y: Name): boolean {
  const [one, other] = [tellingWords(writtenOf(link.a, x)), tellingWords(writtenOf(link.b, y))];
  const [onlyOne, onlyOther] = [left(one, other), left(other, one)];
  if (onlyOne.length === 0 || onlyOther.length === 0) return false;
  if (onlyOne.length === one.length || onlyOther.length === other.length) return false;
  // "MND Association" for "Motor Neurone Disease Association".
  if (hasAcronym(link.a, x) !== hasAcronym(link.b, y)) return false;
  const areEnds =
    onlyOne.length === 1 &&
    onlyOne[0] === one.at(-1) &&
    onlyOther.length === 1 &&
    onlyOther[0] === other.at(-1);
  return !(areEnds && endAlike(link, x, y) && x.to - x.from > 1);
}

/** Whether two names that have nothing in common are of one kind, as far as it shows. */
function areOfOneKind(link: LinkView, x: Name, y: Name): boolean {
  const [one, other] = [writtenOf(link.a, x), writtenOf(link.b, y)];
  if (isCountry(one.toLowerCase()) !== isCountry(other.toLowerCase())) return false;
  // "Tory" and "Conservative".
  if (link.vocabulary.areSynonyms(link.a.term[x.to - 1]!, link.b.term[y.to - 1]!)) return false;
  const isShort = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);
  return isShort(one) === isShort(other) && nameWords(one).length === nameWords(other).length;
}

/** Whether a word that opens a sentence is a name: one that the vocabulary does not know from elsewhere. */
function isName({ vocabulary }: LinkView, view: FactView, { isSure, from }: Name): boolean {
  const term = view.term[from]!;
  return isSure || (vocabulary.dimensions > 0 && vocabulary.cosine(term, term) === 0);
}

/** Whether nothing but the name differs around two names. */
const isSure = ({ isPaired, less, more, shared, flanks }: Context): boolean =>
  shared >= 2 && less >= 0.5 && more >= 0.6 && (flanks === 2 || (isPaired && flanks === 1 && less >= 0.6));

/** Names that changed: neither is told by the other side, and they play the same part in the sentence. */
export function nameDrift(link: LinkView): Drift[] {
  const { a, b, aroundA, aroundB } = link;
  const covers = coverage(a, b);
  if (covers < 0.5) return [];
  const lostA = a.names.filter((name) => isName(link, a, name) && !isTold(a, name, [b, ...aroundA]));
  const lostB = b.names.filter((name) => isName(link, b, name) && !isTold(b, name, [a, ...aroundB]));
  return matchBest(lostA, lostB, (x, y) => {
    const context = contextOf(a, b, x, y);
    const { isPaired, less, more, shared, flanks } = context;
    const score = less + more + flanks + (isPaired ? 2 : 0);
    if (arePartlySame(link, x, y))
      return isPaired && (shared >= 2 || flanks === 2) && more >= 0.4 ? 5 + score : 0;
    const isCertain = isSure(context) && covers >= 0.6 && areOfOneKind(link, x, y);
    return isCertain ? score : 0;
  }).map(([x, y]) => changed('name', link, x, y));
}

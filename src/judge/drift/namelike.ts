import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { isPlural } from '../facts/counted.js';
import { nameWords } from '../facts/longforms.js';
import type { Name } from '../facts/names.js';
import type { LinkView } from './link.js';
import { isCountry } from './places.js';
import type { FactView } from './view.js';

/** A name as it is written where it stands. */
export const writtenOf = (view: FactView, { begin, end }: Name): string => view.text.text.slice(begin, end);

/** The term of a name's last word, which tells most of what it is. */
export const lastTerm = (view: FactView, { to }: Name): number => view.term[to - 1]!;

/** Names of places, people and firms that any news may hold: what is near them in meaning is a name as well. */
const common =
  `london paris chicago germany manchester john david smith johnson toyota google microsoft nato`.split(' ');
/** Least mean cosine with the nearest two of them. Of words that open sentences, few that are no names reach it. */
const NAMELIKE = 0.25;

function isNamelike(term: number, vocabulary: Vocabulary): boolean {
  const cosines = common.map((name) => vocabulary.cosine(vocabulary.idOf(name), term)).sort((x, y) => y - x);
  return (cosines[0]! + cosines[1]!) / 2 >= NAMELIKE;
}

/** Whether a word that opens a sentence is a name: one that the vocabulary does not know, or knows among names. */
export function isName({ vocabulary }: LinkView, view: FactView, { isSure, from }: Name): boolean {
  const term = view.term[from]!;
  if (isSure || isCountry(view.words.lowerAt(from))) return true;
  if (vocabulary.dimensions === 0 || isPlural(view.words.lowerAt(from))) return false;
  return vocabulary.cosine(term, term) === 0 || isNamelike(term, vocabulary);
}

/** Least cosine of the vectors of two names that can be of one kind, and of two that surely are. */
const RELATED = 0.25;
const KINDRED = 0.45;

/**
 * Whether two names that have nothing in common can be of one kind, as far as it shows.
 *
 * @param isGoverned whether the same preposition stands before both, which tells as much as the vocabulary
 */
export function areOfOneKind({ a, b, vocabulary }: LinkView, x: Name, y: Name, isGoverned: boolean): boolean {
  const [one, other] = [writtenOf(a, x), writtenOf(b, y)];
  if (isCountry(one.toLowerCase()) !== isCountry(other.toLowerCase())) return false;
  const [s, t] = [lastTerm(a, x), lastTerm(b, y)];
  if (vocabulary.areSynonyms(s, t)) return false;
  // A place and a person may do the same ("under Kansas law", "Kline noted"); where the vocabulary can tell, it must.
  const isKnown = (term: number): boolean => vocabulary.cosine(term, term) > 0;
  if (!isGoverned && isKnown(s) !== isKnown(t)) return false;
  if (isKnown(s) && isKnown(t) && vocabulary.cosine(s, t) < RELATED) return false;
  const isShort = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);
  const lengths = [nameWords(one).length, nameWords(other).length] as const;
  // An acronym may stand for a body of any name, but hardly for a person or place of one word.
  if (isShort(one) !== isShort(other)) return Math.max(...lengths) > 1;
  return Math.abs(lengths[0] - lengths[1]) <= 1;
}

/** Whether two names are surely of one kind: both of countries, or near in meaning. */
export function areKindred({ a, b, vocabulary }: LinkView, x: Name, y: Name): boolean {
  const [one, other] = [writtenOf(a, x).toLowerCase(), writtenOf(b, y).toLowerCase()];
  return (isCountry(one) && isCountry(other)) || vocabulary.cosine(lastTerm(a, x), lastTerm(b, y)) >= KINDRED;
}

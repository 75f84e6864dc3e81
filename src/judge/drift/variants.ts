import { initialsOf, lettersOf, nameWords } from '../facts/longforms.js';
import { remembered } from '../facts/remembered.js';
import { isConnector, isOffice } from '../facts/titles.js';
import { countryOf } from './places.js';
import { spellingOf } from './spelling.js';
import type { Spelling } from './spelling.js';

/** Of words that begin alike: "Asia" and "Asian", "Varra" and "Varran". */
function isDemonymOf(one: string, other: string): boolean {
  const isShort = one.length < other.length;
  const short = isShort ? one : other;
  const long = isShort ? other : one;
  if (short.length < 3) return false;
  const stem = short.replace(/[aeiouy]$/, '');
  return (
    stem.length >= 3 &&
    long.startsWith(stem) &&
    /^(?:i?an|n|ean|ese|ish|i|er|ic|ite)s?$/.test(long.slice(stem.length))
  );
}

/** Vowels that stand for each other in transliterations. */
const alike = new Set(['ae', 'ea', 'ou', 'uo', 'ei', 'ie', 'iy', 'yi', 'ey', 'ye']);
/** Vowels of a word by which transliterations of it may differ. */
const MOST_DIFFERING = 2;

/** Whether nothing but such vowels differs: "Ahmad", "Ahmed"; not "Halden", "Holden". */
function differInVowels(one: string, other: string): boolean {
  if (one.length < 5 || one.length !== other.length) return false;
  let differing = 0;
  for (let i = 0; i < one.length; i++) {
    if (one.charAt(i) === other.charAt(i)) continue;
    if (i === 0 || !alike.has(one.charAt(i) + other.charAt(i))) return false;
    differing++;
  }
  return differing <= MOST_DIFFERING;
}

/** Whether a longer word has one letter more than the other. */
function isLetterShort(one: string, other: string): boolean {
  const isShort = one.length < other.length;
  const short = isShort ? one : other;
  const long = isShort ? other : one;
  if (short.length < 5 || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at + 1)) at++;
  return at === short.length;
}

/** Whether two long words are of the same letters, some of which changed places: "Jeffrey", "Jeffery". */
const areShuffled = (one: Spelling, other: Spelling): boolean =>
  one.word.length >= 7 && one.word.length === other.word.length && one.letters === other.letters;

/** "Tim" and "Timothy". */
function isShortOf(one: string, other: string): boolean {
  const isShort = one.length < other.length;
  const short = isShort ? one : other;
  const long = isShort ? other : one;
  if (short === 'st') return long === 'saint' || long === 'street';
  return short.length >= 3 && long.startsWith(short);
}

/** "Bob" and "Robert". */
function isFamiliarForm(x: Spelling, y: Spelling): boolean {
  return x.word.length < y.word.length ? x.familiarOf === y.word : y.familiarOf === x.word;
}

/** Whether two words of names are one word in two spellings. */
export function areVariants(x: Spelling, y: Spelling): boolean {
  const { word: one } = x;
  const { word: other } = y;
  if (one === other || x.bare === y.bare) return true;
  if (x.country >= 0 && x.country === y.country) return true;
  // Most that are compared begin with other letters, and what they may still have in common is little.
  const beginAlike = one.charCodeAt(0) === other.charCodeAt(0);
  if (beginAlike && isDemonymOf(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one.startsWith(other) || other.startsWith(one);
  if ((beginAlike && isShortOf(one, other)) || isFamiliarForm(x, y)) return true;
  if (one.length < 4 || other.length < 4) return false;
  return (
    x.soundsLike(y) ||
    (beginAlike && differInVowels(one, other)) ||
    isLetterShort(one, other) ||
    areShuffled(x, y)
  );
}

/** Words that a name is written with or without: the national "US", generations, forms of company. */
const optional = /^(?:us|uk|federal|the|jr|sr|i{2,3}|inc|ltd|corp|co|plc|second|\p{L})$/u;

const unions: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b/, 'us'],
  [/\bunited kingdom\b/, 'uk'],
  [/\bunited nations\b/, 'un'],
  [/\beuropean union\b/, 'eu'],
];

/** The words of a name that tell it from others. */
export const tellingWords = remembered((name): readonly string[] => {
  const full = nameWords(name).join(' ');
  const isUnion = full.includes('united ') || full.includes('european ');
  const short = isUnion ? unions.reduce((each, [long, acronym]) => each.replace(long, acronym), full) : full;
  const words = short.split(' ');
  const named = words.filter((word, i) => !isOffice(word) && !isConnector(word, words[i - 1] ?? ''));
  const telling = named.filter((word) => !optional.test(word));
  if (telling.length >= 2) return telling;
  return named.length > 0 ? named : words;
});

/** What of a name is compared with other names. */
interface Telling {
  readonly name: string;
  /** As of `tellingWords`. */
  readonly words: readonly Spelling[];
  /** Its letters, where it can be an acronym. */
  readonly letters: string | undefined;
  /** As of `countryOf`. */
  readonly country: number;
}

export const tellingOf = remembered((name): Telling => ({
  name,
  words: tellingWords(name).map(spellingOf),
  letters: /^[\p{Lu}\p{N}.&-]{2,9}$/u.test(name) ? lettersOf(name) : undefined,
  country: countryOf(nameWords(name).join(' ')),
}));

/** Words of `one` that have no variant among `other`. */
export const left = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((word) => {
    const own = spellingOf(word);
    return !other.some((each) => areVariants(own, spellingOf(each)));
  });

const isAcronymOf = ({ letters }: Telling, { name }: Telling): boolean =>
  letters !== undefined && initialsOf(name).some((initials) => initials.startsWith(letters));

/** Whether a name is in another, and is more than the country in it: "Russians" are no part of a Legion of Russia. */
function isPart({ words: one }: Telling, { words: other }: Telling): boolean {
  for (const word of one) if (!hasVariant(word, other)) return false;
  return one.length >= other.length || !one.every(({ country }) => country >= 0);
}

/** Whether any of some words is another spelling of a word. */
export function hasVariant(word: Spelling, others: readonly Spelling[]): boolean {
  for (const other of others) if (areVariants(word, other)) return true;
  return false;
}

function isVariant(x: Telling, y: Telling): boolean {
  if (isPart(x, y) || isPart(y, x) || isAcronymOf(x, y) || isAcronymOf(y, x)) return true;
  return x.country >= 0 && x.country === y.country;
}

/** Whether two names, as written or in their longest forms, can be of one thing: a part, spelling, acronym, country. */
export function areAlike(written: readonly string[], others: readonly string[]): boolean {
  for (const one of written) if (others.includes(one)) return true;
  for (const one of written) {
    const telling = tellingOf(one);
    for (const other of others) if (isVariant(telling, tellingOf(other))) return true;
  }
  return false;
}

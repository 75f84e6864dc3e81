import { initialsOf, lettersOf, nameWords } from '../facts/longforms.js';
import { remembered } from '../facts/remembered.js';
import { isConnector, isOffice } from '../facts/titles.js';
import { areOfOneCountry, isCountry } from './places.js';

/** What differs between transliterations and spellings of one name, dissolved: "Zelenskyy", "Zelensky"; "Centre", "Center". */
function dissolved(word: string): string {
  return word
    .replace(/'/g, '')
    .replace(/our/g, 'or')
    .replace(/[łøđı]/g, (letter) => 'lodi'.charAt('łøđı'.indexOf(letter)))
    .replace(/ß/g, 'ss')
    .replace(/æ|œ/g, 'e')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/dj/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/q(?!u)/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/(?:iy|yi|ij|y|j|ie|ey)(?=$|[^aeiou])/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/off$|ov$/, 'of')
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .replace(/v|w/g, 'v')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/ks/g, 'x')
    .replace(/re$/, 'er')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1');
}

/** A singular and its plural, a word and its possessive. */
const bare = (word: string): string => word.replace(/'s?$/, '').replace(/(?<=\p{L}{3})s$/u, '');

/** A word of a name, with what its other spellings have in common with it; worked out when it is asked for. */
export class Spelling {
  /** Without the ending of a plural or possessive. */
  readonly bare: string;
  #sound: string | undefined;
  #bareSound: string | undefined;
  #letters: string | undefined;

  constructor(readonly word: string) {
    this.bare = bare(word);
  }

  get sound(): string {
    return (this.#sound ??= dissolved(this.word));
  }

  get bareSound(): string {
    return (this.#bareSound ??= dissolved(this.bare));
  }

  /** In ascending order. */
  get letters(): string {
    return (this.#letters ??= Array.from(this.word).sort().join(''));
  }
}

/** The spelling of a lower-case word. */
export const spellingOf = remembered((word) => new Spelling(word));

/** "Asia" and "Asian", "Varra" and "Varran". */
function isDemonymOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || short.charCodeAt(0) !== long.charCodeAt(0)) return false;
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
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return short.slice(at) === long.slice(at + 1);
}

/** Whether two long words are of the same letters, some of which changed places: "Jeffrey", "Jeffery". */
const areShuffled = (one: Spelling, other: Spelling): boolean =>
  one.word.length >= 7 && one.word.length === other.word.length && one.letters === other.letters;

const nicknames = new Map(
  `bill:william will:william bob:robert rob:robert jim:james hal:harold harry:henry dick:richard rick:richard mike:michael
  tony:anthony jack:john ted:edward ned:edward liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine
  dave:david steve:stephen jeff:geoffrey peggy:margaret maggie:margaret meg:margaret andy:andrew larry:lawrence
  jerry:gerald chuck:charles charlie:charles joe:joseph ron:ronald don:donald ken:kenneth mt:mount`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** "Tim" and "Timothy", "Bob" and "Robert". */
function isShortOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === 'st') return long === 'saint' || long === 'street';
  return (short.length >= 3 && long.startsWith(short)) || nicknames.get(short) === long;
}

/** Whether two words of names are one word in two spellings. */
export function areVariants(x: Spelling, y: Spelling): boolean {
  const { word: one } = x;
  const { word: other } = y;
  if (one === other || x.bare === y.bare) return true;
  if (areOfOneCountry(one, other) || isDemonymOf(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one.startsWith(other) || other.startsWith(one);
  if (isShortOf(one, other)) return true;
  if (one.length < 4 || other.length < 4) return false;
  return (
    x.sound === y.sound ||
    x.bareSound === y.bareSound ||
    differInVowels(one, other) ||
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
  const short = unions.reduce(
    (each, [long, acronym]) => each.replace(long, acronym),
    nameWords(name).join(' '),
  );
  const words = short.split(' ');
  const named = words.filter((word, i) => !isOffice(word) && !isConnector(word, words[i - 1] ?? ''));
  const telling = named.filter((word) => !optional.test(word));
  if (telling.length >= 2) return telling;
  return named.length > 0 ? named : words;
});

/** Those words as they are compared with others. */
export const tellingSpellings = remembered((name): readonly Spelling[] => tellingWords(name).map(spellingOf));

/** Words of `one` that have no variant among `other`. */
export const left = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((word) => {
    const own = spellingOf(word);
    return !other.some((each) => areVariants(own, spellingOf(each)));
  });

const isAcronymOf = (short: string, long: string): boolean =>
  /^[\p{Lu}\p{N}.&-]{2,9}$/u.test(short) &&
  initialsOf(long).some((initials) => initials.startsWith(lettersOf(short)));

/** Whether a name is in another, and is more than the country in it: "Russians" are no part of a Legion of Russia. */
const isPart = (one: readonly Spelling[], other: readonly Spelling[]): boolean =>
  one.every((word) => other.some((each) => areVariants(word, each))) &&
  (one.length >= other.length || !one.every(({ word }) => isCountry(word)));

/** Whether two names, as written or in their longest forms, can be of one thing: a part, spelling, acronym, country. */
export function areAlike(written: readonly string[], others: readonly string[]): boolean {
  if (written.some((one) => others.includes(one))) return true;
  return written.some((one) => others.some((other) => isVariant(one, other)));
}

function isVariant(one: string, other: string): boolean {
  const [x, y] = [tellingSpellings(one), tellingSpellings(other)];
  if (isPart(x, y) || isPart(y, x)) return true;
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return true;
  return areOfOneCountry(nameWords(one).join(' '), nameWords(other).join(' '));
}

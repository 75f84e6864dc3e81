import { ownCopy } from './remembered.js';

const possessive = /['’]s?$/i;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether a word may have a possessive ending, told by its last two letters. */
function mayBePossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  return isApostrophe(last) || isApostrophe(before);
}

/** Whether a word has but small letters of ASCII, as most have. */
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isSmallLetter(word.charCodeAt(i))) return false;
  return true;
}

/** Traits so far: their number, those of words that are not small told by tests, and those of listed words. */
let traits = 0;
const tests: { readonly trait: number; readonly test: (form: Form) => boolean }[] = [];
const lists = new Map<string, number>();

/** Marks of the listed words' hashes, by which most others are passed over at a look: a power of two. */
const HASHES = 1 << 13;
const isListed = new Uint8Array(HASHES);

/** Hash of a word of small letters by the first two, the last, and how many there are. */
const hashOf = (first: number, second: number, last: number, length: number): number =>
  Math.imul((first << 15) ^ (second << 10) ^ (last << 5) ^ length, 0x9e3779b1) >>> 19;

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Answers of a form that was asked nothing yet: −1 for each question of `asked`. */
const unasked: number[] = [];

/** A word as it is written: one object for the places where it stands, so that its form is looked at once. */
export class Form {
  /** Without a possessive ending. */
  readonly written: string;
  /** The same in lower case, with plain apostrophes. */
  readonly lower: string;
  readonly isPossessive: boolean;
  /** Whether it has but small letters of ASCII: no name and no number in figures. */
  readonly isSmall: boolean;
  /** The sum of the traits that it has. */
  readonly traits: number;
  readonly answers = unasked.slice();

  /** @param whole the word with its possessive ending */
  constructor(readonly whole: string) {
    this.isSmall = isSmall(whole);
    const bare = mayBePossessive(whole) ? whole.replace(possessive, '') : whole;
    this.written = bare === '' ? whole : bare;
    this.lower = this.isSmall ? whole : this.written.toLowerCase().replaceAll('’', "'");
    this.isPossessive = bare !== whole && bare !== '';
    let sum = lists.get(this.lower) ?? 0;
    if (!this.isSmall) for (const { trait, test } of tests) if (test(this)) sum |= trait;
    this.traits = sum;
  }
}

/**
 * Whether the word at a place has no traits, as can be told of many that begin with three small letters of ASCII and end
 * with one. False where it takes a look at its form.
 */
export function isBland(text: string, begin: number, end: number): boolean {
  const length = end - begin;
  if (length < 3) return false;
  const first = text.charCodeAt(begin);
  const second = text.charCodeAt(begin + 1);
  const last = text.charCodeAt(end - 1);
  if (!isSmallLetter(first) || !isSmallLetter(second) || !isSmallLetter(last)) return false;
  if (!isSmallLetter(text.charCodeAt(begin + 2)) || isApostrophe(text.charCodeAt(end - 2))) return false;
  return isListed[hashOf(first, second, last, length)] === 0;
}

/** Forms met last: a row of a few for some terms and first letters, the one met last in front. A power of two. */
const ROWS = 1 << 14;
const IN_ROW = 4;
const met = new Array<Form | undefined>(ROWS * IN_ROW).fill(undefined);

/** Whether a word stands at a place of a text. */
function isAt(text: string, begin: number, word: string): boolean {
  for (let i = word.length - 1; i >= 0; i--)
    if (text.charCodeAt(begin + i) !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * The form of a word of a text.
 *
 * @param term id of the word's term, by which its form is found; any number will do
 */
export function formAt(text: string, begin: number, end: number, term: number): Form {
  const length = end - begin;
  const row = ((term * 31 + text.charCodeAt(begin) * 7 + length) & (ROWS - 1)) * IN_ROW;
  const first = met[row];
  if (first?.whole.length === length && isAt(text, begin, first.whole)) return first;
  let at = row + 1;
  let found: Form | undefined;
  for (; at < row + IN_ROW; at++) {
    const form = met[at];
    if (form?.whole.length !== length || !isAt(text, begin, form.whole)) continue;
    found = form;
    break;
  }
  found ??= new Form(ownCopy(text.slice(begin, end)));
  for (let to = Math.min(at, row + IN_ROW - 1); to > row; to--) met[to] = met[to - 1];
  return (met[row] = found);
}

/** Traits that there is room for. */
const MOST_TRAITS = 30;

function newTrait(): number {
  if (traits === MOST_TRAITS) throw new RangeError('No more traits can be told');
  return 1 << traits++;
}

/**
 * Something that the form of a word has or lacks that is not of small letters of ASCII alone, told when it is first met;
 * nor does a word have it that begins with three of these. To be made when modules are loaded.
 *
 * @returns the trait as a bit
 */
export function trait(test: (form: Form) => boolean): number {
  const made = newTrait();
  tests.push({ trait: made, test });
  return made;
}

/** The same of any form that is one of some words, in lower case. */
export function listed(words: Iterable<string>): number {
  const made = newTrait();
  for (const word of words) {
    lists.set(word, (lists.get(word) ?? 0) | made);
    const last = word.length - 1;
    isListed[hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(last), word.length)] = 1;
  }
  return made;
}

/**
 * Questions about the form of a word whose answers are kept with it: for what few forms are asked. To be made when
 * modules are loaded.
 *
 * @param tests no more than 30
 * @returns a function of a form: the sum of 2^k over the tests k that it meets
 */
export function asked(questions: readonly ((form: Form) => boolean)[]): (form: Form) => number {
  const place = unasked.push(-1) - 1;
  return (form) => {
    const known = form.answers[place]!;
    if (known >= 0) return known;
    let answer = 0;
    questions.forEach((question, k) => {
      if (question(form)) answer |= 1 << k;
    });
    form.answers[place] = answer;
    return answer;
  };
}

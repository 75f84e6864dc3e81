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
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Traits so far: their number, those that are told by a test, and those of listed words. */
let traits = 0;
const tests: { readonly trait: number; readonly test: (form: Form) => boolean }[] = [];
const lists = new Map<string, number>();

/** Answers of a form that was asked nothing yet: −1 for each question of `asked`. */
const unasked: number[] = [];

/** A word as it is written: one object for the places where it stands, so that its form is looked at once. */
export class Form {
  /** Without a possessive ending. */
  readonly written: string;
  /** The same in lower case, with plain apostrophes. */
  readonly lower: string;
  readonly isPossessive: boolean;
  /** Whether it has but small letters of ASCII. */
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
    for (const { trait, test } of tests) if (test(this)) sum |= trait;
    this.traits = sum;
  }
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
 * Something that the form of a word has or lacks, told of each when it is first met. To be made when modules are loaded.
 *
 * @returns the trait as a bit
 */
export function trait(test: (form: Form) => boolean): number {
  const made = newTrait();
  tests.push({ trait: made, test });
  return made;
}

/** The same, of the forms that are one of some words in lower case. */
export function listed(words: Iterable<string>): number {
  const made = newTrait();
  for (const word of words) lists.set(word, (lists.get(word) ?? 0) | made);
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

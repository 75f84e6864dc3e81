import { remembered } from './remembered.js';

const possessive = /['’]s?$/i;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether a word may have a possessive ending, told by its last two letters. */
function mayBePossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  return isApostrophe(last) || isApostrophe(before);
}

/** Questions asked of forms so far. */
let questions = 0;

/** A word as it is written: one object for all the places where it stands, so that its form is looked at once. */
export class Form {
  /** Without a possessive ending. */
  readonly written: string;
  /** The same in lower case, with plain apostrophes. */
  readonly lower: string;
  readonly isPossessive: boolean;
  /** Answers to the questions of `asked`; −1 for those not asked yet. */
  readonly answers: number[] = new Array<number>(questions).fill(-1);

  /** @param whole the word with its possessive ending */
  constructor(readonly whole: string) {
    const bare = mayBePossessive(whole) ? whole.replace(possessive, '') : whole;
    this.written = bare === '' ? whole : bare;
    this.lower = this.written.toLowerCase().replaceAll('’', "'");
    this.isPossessive = bare !== whole && bare !== '';
  }
}

const formOf = remembered((word) => new Form(word));

/** Forms met last, a place for some terms and first letters: a power of two. */
const PLACES = 1 << 14;
const met = new Array<Form | undefined>(PLACES).fill(undefined);

/**
 * The form of a word of a text.
 *
 * @param term id of the word's term, by which its form is found the sooner; any number will do
 */
export function formAt(text: string, begin: number, end: number, term: number): Form {
  const place = (term * 31 + text.charCodeAt(begin) * 7 + end - begin) & (PLACES - 1);
  const last = met[place];
  if (last?.whole.length === end - begin && text.startsWith(last.whole, begin)) return last;
  return (met[place] = formOf(text.slice(begin, end)));
}

/**
 * Questions about the form of a word whose answers are kept with it. To be made when modules are loaded.
 *
 * @param tests no more than 30
 * @returns a function of a form: the sum of 2^k over the tests k that it meets
 */
export function asked(tests: readonly ((form: Form) => boolean)[]): (form: Form) => number {
  const question = questions++;
  return (form) => {
    const known = form.answers[question]!;
    if (known >= 0) return known;
    let answer = 0;
    tests.forEach((test, k) => {
      if (test(form)) answer |= 1 << k;
    });
    form.answers[question] = answer;
    return answer;
  };
}

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

/** Traits so far: their number, those told by tests, and those of listed words. */
let traits = 0;
const tests: { readonly trait: number; readonly test: (form: Form) => boolean }[] = [];
const lists = new Map<string, number>();

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** What was not worked out about a form yet, by the places of `workedOut`. */
const unfound: unknown[] = [];

/** Answers of a form that was asked nothing yet: −1 for each question of `asked`. */
const unasked: number[] = [];

/** A word as it is written: mostly one object for all the places where it stands, so that its form is looked at once. */
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
  readonly found = unfound.slice();

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

/** Traits that there is room for. */
const MOST_TRAITS = 30;

/** The number of the traits that a form has or lacks. */
export const traitsSoFar = (): number => traits;

function newTrait(): number {
  if (traits === MOST_TRAITS) throw new RangeError('No more traits can be told');
  return 1 << traits++;
}

/**
 * Something that the form of a word has or lacks, told when it is first met. To be made when modules are loaded.
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
    for (let k = 0; k < questions.length; k++) if (questions[k]!(form)) answer |= 1 << k;
    form.answers[place] = answer;
    return answer;
  };
}

/** What is worked out about the form of a word when it is asked for, and is kept with it. To be made when modules are loaded. */
export function workedOut<T extends object>(find: (form: Form) => T): (form: Form) => T {
  const place = unfound.push(undefined) - 1;
  return (form) => (form.found[place] ??= find(form)) as T;
}

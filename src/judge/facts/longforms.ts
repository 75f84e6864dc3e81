import { isAllCapitals } from './capitals.js';
import { workedOut } from './form.js';
import { remembered } from './remembered.js';

/** The words of a name, lower case, without possessive endings. */
export const nameWords = remembered((name): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s\b/g, '')
    // "F.B.I."
    .replace(/(?<=(?:^|[.\s])\p{L})\./gu, '')
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== ''),
);

/** Initials of the words of a name: of all of them, and of those with a capital. */
export const initialsOf = remembered((name): readonly string[] => {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word !== '');
  const of = (list: readonly string[]): string => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return [of(words), of(words.filter((word) => /^\p{Lu}/u.test(word)))];
});

/** An acronym's letters, without full stops and a plural ending. */
export const lettersOf = (acronym: string): string => acronym.replace(/[.\-&]/g, '').toUpperCase();

/** A name as it is written: one object for the places where it is written so. */
class WrittenName {
  /** Whether it is all capitals. */
  readonly isCapitals: boolean;
  /** Its words, joined. */
  readonly key: string;
  #bare: WrittenName | undefined;
  #endings: readonly string[] | undefined;
  #initials: readonly string[] | undefined;

  constructor(readonly written: string) {
    this.isCapitals = isAllCapitals(written);
    this.key = nameWords(written).join(' ');
  }

  /** The same without a possessive ending. */
  get bare(): WrittenName {
    if (!this.#bare) {
      const bare = this.written.replace(/['’]s?$/i, '');
      this.#bare = bare === this.written ? this : writtenName(bare);
    }
    return this.#bare;
  }

  /** What may stand for it: its last words, fewer than all. */
  get endings(): readonly string[] {
    return (this.#endings ??= this.#findEndings());
  }

  /** The same of its initials, where it has two words or more. */
  get initials(): readonly string[] {
    return (this.#initials ??= this.key.includes(' ')
      ? [...new Set(initialsOf(this.written))].filter(({ length }) => length >= 2)
      : []);
  }

  #findEndings(): string[] {
    const words = nameWords(this.written);
    // "Russia" is not short for "Friends of Russia".
    if (words.includes('of') || this.written.includes('-')) return [];
    return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  }
}

export type { WrittenName };

/** A name by what is written. */
export const writtenName = remembered((written) => new WrittenName(written));

/** The name that a word is by itself. */
export const nameOf = workedOut(({ whole }) => writtenName(whole));

/** The acronym in brackets that the characters behind a name begin with, without full stops. */
export function acronymBehind(behind: string): string | undefined {
  const acronym = /^ \((\p{Lu}[\p{Lu}.&-]{1,8})\)/u.exec(behind)?.[1];
  return acronym === undefined ? undefined : lettersOf(acronym);
}

/** The forms in which a text names things, each with the longest one that it is short for. */
export class LongForms {
  readonly #of = new Map<string, number>();
  /** Without possessive endings. */
  readonly #names: WrittenName[] = [];
  readonly #longest: number[] = [];
  /** Forms by the acronym that stands behind them in brackets. */
  readonly #defined = new Map<string, number>();

  /**
   * Adds a name.
   *
   * @param acronym the one that stands behind it, if one does
   * @returns the number of its form
   */
  add(name: WrittenName, acronym: string | undefined): number {
    let form = this.#of.get(name.key);
    if (form === undefined) {
      form = this.#names.length;
      this.#of.set(name.key, form);
      this.#names.push(name.bare);
      this.#longest.push(form);
    } else if (this.#names[form]!.isCapitals && !name.isCapitals) this.#names[form] = name.bare;
    if (acronym !== undefined && !this.#defined.has(acronym)) this.#defined.set(acronym, form);
    return form;
  }

  /** Joins short forms with long ones, once all are added: by last words ("Amberley") and by initials. */
  join(): void {
    const endings = new Map<string, number | null>();
    const acronyms = new Map<string, number | null>(this.#defined);
    // An ending of two unrelated names stands for neither; of two of which one ends with the other, for the longer.
    const note = (map: Map<string, number | null>, key: string, form: number): void => {
      const before = map.get(key);
      if (before === undefined) map.set(key, form);
      else if (before !== null && before !== form) map.set(key, this.#longer(before, form));
    };
    this.#names.forEach((name, form) => {
      for (const ending of name.endings) note(endings, ending, form);
      for (const initials of name.initials) if (!this.#defined.has(initials)) note(acronyms, initials, form);
    });
    this.#names.forEach(({ isCapitals, written, key }, form) => {
      const long = isCapitals ? acronyms.get(lettersOf(written)) : endings.get(key);
      if (long !== undefined && long !== null) this.#longest[form] = long;
    });
  }

  /** The longest form that form number `form` is short for; itself where there is none. */
  longest(form: number): string {
    return this.#names[this.#longest[form]!]!.written;
  }

  /** The one of two forms that ends with the other, or null. */
  #longer(one: number, other: number): number | null {
    const [x, y] = [this.#names[one]!.key, this.#names[other]!.key];
    if (x.endsWith(` ${y}`)) return one;
    return y.endsWith(` ${x}`) ? other : null;
  }
}

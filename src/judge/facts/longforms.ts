import { isAllCapitals } from './capitals.js';
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

/** The forms in which a text names things, each with the longest one that it is short for. */
export class LongForms {
  readonly #of = new Map<string, number>();
  readonly #written: string[] = [];
  readonly #longest: number[] = [];
  /** Forms by the acronym that stands behind them in brackets. */
  readonly #defined = new Map<string, number>();

  /**
   * Adds a name.
   *
   * @param behind the characters after it
   * @returns the number of its form
   */
  add(written: string, behind: string): number {
    const key = nameWords(written).join(' ');
    const bare = written.replace(/['’]s?$/i, '');
    let form = this.#of.get(key);
    if (form === undefined) {
      form = this.#written.length;
      this.#of.set(key, form);
      this.#written.push(bare);
      this.#longest.push(form);
    } else if (isAllCapitals(this.#written[form]!) && !isAllCapitals(written)) this.#written[form] = bare;
    const acronym = /^ \((\p{Lu}[\p{Lu}.&-]{1,8})\)/u.exec(behind)?.[1];
    if (acronym !== undefined && !this.#defined.has(lettersOf(acronym)))
      this.#defined.set(lettersOf(acronym), form);
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
    this.#written.forEach((written, form) => {
      const words = nameWords(written);
      if (words.length < 2) return;
      // "Russia" is not short for "Friends of Russia".
      if (!words.includes('of') && !written.includes('-'))
        for (let from = 1; from < words.length; from++) note(endings, words.slice(from).join(' '), form);
      for (const initials of new Set(initialsOf(written)))
        if (initials.length >= 2 && !this.#defined.has(initials)) note(acronyms, initials, form);
    });
    this.#written.forEach((written, form) => {
      const long = isAllCapitals(written)
        ? acronyms.get(lettersOf(written))
        : endings.get(nameWords(written).join(' '));
      if (long !== undefined && long !== null) this.#longest[form] = long;
    });
  }

  /** The longest form that form number `form` is short for; itself where there is none. */
  longest(form: number): string {
    return this.#written[this.#longest[form]!]!;
  }

  /** The one of two forms that ends with the other, or null. */
  #longer(one: number, other: number): number | null {
    const [x, y] = [nameWords(this.#written[one]!).join(' '), nameWords(this.#written[other]!).join(' ')];
    if (x.endsWith(` ${y}`)) return one;
    return y.endsWith(` ${x}`) ? other : null;
  }
}

import { Frequencies } from './frequencies.js';

/** Words this frequent (by rank) and those without content carry the syntax and stay as they are. */
const FUNCTION_WORDS = 220;
/** A power of counts that draws topical words, so that stories are not all about the most frequent ones. */
const TOPICAL_POWER = 0.7;

const afterNoun = new Set(
  'a an the its his her their this these those of in on for by from and any some no'.split(' '),
);
const afterVerb = new Set('to will would may might could can should must not did does do'.split(' '));

const endings = ['ing', 'ed', 'ly', 'ion', 's'];

/** Words of running text, sorted by what can stand in place of what. */
export class Words {
  /** Lower-case words of the text with their counts. */
  readonly #counts = new Map<string, number>();
  readonly #verbs = new Map<string, number>();
  readonly #functional: ReadonlySet<string>;
  readonly #byClass = new Map<string, Frequencies>();
  /** All, by frequency. */
  readonly all: Frequencies;

  constructor(sentences: Iterable<string>) {
    for (const sentence of sentences) {
      let before = '';
      for (const word of sentence.match(/[A-Za-z][A-Za-z'-]*|\S/g) ?? []) {
        if (/^[a-z]/.test(word)) {
          this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
          const verb = Number(afterVerb.has(before)) - Number(afterNoun.has(before));
          if (verb !== 0) this.#verbs.set(word, (this.#verbs.get(word) ?? 0) + verb);
        }
        before = word;
      }
    }
    const ranked = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    this.#functional = new Set(ranked.slice(0, FUNCTION_WORDS).map(([word]) => word));
    this.all = new Frequencies(new Map(ranked), 1);
    const classes = new Map<string, Map<string, number>>();
    for (const [word, count] of ranked) {
      if (!this.hasContent(word)) continue;
      const of = classes.get(this.classOf(word)) ?? new Map<string, number>();
      classes.set(this.classOf(word), of.set(word, count));
    }
    for (const [name, of] of classes) this.#byClass.set(name, new Frequencies(of, TOPICAL_POWER));
  }

  /** Whether a lower-case word is among those that tell what a text is about. */
  hasContent(word: string): boolean {
    return this.#counts.has(word) && !this.#functional.has(word) && word.length > 2;
  }

  /** Whether it is written in lower case within sentences. */
  isCommon(word: string): boolean {
    return (this.#counts.get(word) ?? 0) > 1;
  }

  /** The part of speech as far as the ending and the words before it tell. */
  classOf(word: string): string {
    const ending = endings.find((each) => word.endsWith(each)) ?? '';
    return `${ending}/${(this.#verbs.get(word) ?? 0) > 0 ? 'verb' : 'noun'}`;
  }

  ofClass(name: string): Frequencies {
    return this.#byClass.get(name) ?? this.all;
  }
}

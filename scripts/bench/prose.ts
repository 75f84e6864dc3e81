import type { Span } from '../../src/model/span.js';

/** A seeded sequence of numbers from 0 to 1 (mulberry32), so that made-up results are always the same. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'an ber cor dal en fer gan hol in jar kel lor men nor o per quin ras sto ter ul ver wal'.split(' ');

/** A sentence of a made-up text, where its words stand, and the sentence of its story that it retells (−1: none). */
export interface Sentence extends Span {
  readonly words: readonly Span[];
  readonly told: number;
}

export interface Article {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Sentences of an article: about 3,000 characters. */
const LENGTH = 28;

/** Writes stories and the articles that retell them, from a vocabulary in which few words are common. */
export class Writer {
  readonly #random: () => number;
  readonly #vocabulary: readonly string[];

  constructor(random: () => number) {
    this.#random = random;
    this.#vocabulary = Array.from({ length: 3000 }, () =>
      Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => syllables[Math.floor(random() * syllables.length)]!,
      ).join(''),
    );
  }

  #word(): string {
    if (this.#random() < 0.03) return `${1 + Math.floor(this.#random() * 300)}`;
    return this.#vocabulary[Math.floor(this.#vocabulary.length * this.#random() ** 3)]!;
  }

  #sentence(): string[] {
    return Array.from({ length: 8 + Math.floor(this.#random() * 18) }, () => this.#word());
  }

  story(): readonly (readonly string[])[] {
    return Array.from({ length: LENGTH + 8 }, () => this.#sentence());
  }

  /** An article with `share` of its sentences from a story and `changed` of their words replaced. */
  article(story: readonly (readonly string[])[], share: number, changed: number): Article {
    const sentences: Sentence[] = [];
    let text = '';
    const first = Math.floor(this.#random() * (story.length - LENGTH));
    for (let told = first; told < first + LENGTH; told++) {
      const retold = this.#random() < share;
      const words = retold
        ? story[told]!.map((word) => (this.#random() < changed ? this.#word() : word))
        : this.#sentence();
      if (text !== '') text += this.#random() < 0.25 ? '\n\n' : ' ';
      const begin = text.length;
      const spans = words.map((word, at) => {
        const shown = at === 0 ? `${word[0]!.toUpperCase()}${word.slice(1)}` : word;
        if (at > 0) text += ' ';
        text += shown;
        return { begin: text.length - shown.length, end: text.length };
      });
      text += '.';
      sentences.push({ begin, end: text.length, words: spans, told: retold ? told : -1 });
    }
    const title = this.#sentence().slice(0, 7).join(' ');
    return { title: `${title[0]!.toUpperCase()}${title.slice(1)}`, text, sentences };
  }
}

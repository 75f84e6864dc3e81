// The package's root prints, reads files and takes most of a second to load; its stemmer alone does not.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { TermIndex } from '../model/segmented.js';
import { hashOf } from './hash.js';
import { isStopWord } from './stopwords.js';

const stemmable = /^[a-z]{3,40}$/;

/**
 * The terms met so far: folded words that share a Porter stem share an id. Ids are given in order of first use, so no
 * result may depend on their values; the hashes depend on the stem alone.
 */
export class Vocabulary implements TermIndex {
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #high: number[] = [];
  readonly #low: number[] = [];
  readonly #weak: boolean[] = [];

  idOf(foldedWord: string): number {
    const known = this.#ofWord.get(foldedWord);
    if (known !== undefined) return known;
    const stem = stemmable.test(foldedWord) ? porter.stem(foldedWord) : foldedWord;
    let id = this.#ofStem.get(stem);
    if (id === undefined) {
      id = this.#high.length;
      this.#ofStem.set(stem, id);
      const { high, low } = hashOf(stem);
      this.#high.push(high);
      this.#low.push(low);
      this.#weak.push(isStopWord(foldedWord));
    }
    this.#ofWord.set(foldedWord, id);
    return id;
  }

  /** Distinct folded words met so far. */
  get words(): number {
    return this.#ofWord.size;
  }

  /** Upper 32 bits of the term's hash. */
  high(term: number): number {
    return this.#high[term]!;
  }

  /** Lower 32 bits of the term's hash. */
  low(term: number): number {
    return this.#low[term]!;
  }

  /** Whether the term is a function word, which says nothing of what a text is about. */
  isStopWord(term: number): boolean {
    return this.#weak[term]!;
  }
}

import type { TermIndex } from '../model/segmented.js';
import { hashOf } from './hash.js';
import { stemOf } from './stem.js';
import { isStopStem } from './stopwords.js';

/**
 * The terms met so far: folded words that share a Porter stem share an id. Ids are given in order of first use, so no
 * result may depend on their values; the hashes depend on the stem alone.
 */
export class Vocabulary implements TermIndex {
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #high: number[] = [];
  readonly #low: number[] = [];
  readonly #stop: boolean[] = [];

  idOf(foldedWord: string): number {
    const known = this.#ofWord.get(foldedWord);
    if (known !== undefined) return known;
    const stem = stemOf(foldedWord);
    let id = this.#ofStem.get(stem);
    if (id === undefined) {
      id = this.#high.length;
      this.#ofStem.set(stem, id);
      const { high, low } = hashOf(stem);
      this.#high.push(high);
      this.#low.push(low);
      this.#stop.push(isStopStem(stem));
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
    return this.#stop[term]!;
  }
}

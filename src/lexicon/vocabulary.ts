import type { Lexicon } from '../model/lexicon.js';
import type { TermIndex } from '../model/segmented.js';
import { hashOf } from './hash.js';
import { stemOf } from './stem.js';
import { isStopStem } from './stopwords.js';
import { valueOf } from './value.js';
import { wordClassOf } from './wordclass.js';

/**
 * The terms met so far: folded words that share a Porter stem share an id. Ids are given in order of first use, so no
 * result may depend on their values; the hashes, and what the lexicon says, depend on the stem alone.
 */
export class Vocabulary implements TermIndex {
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #stem: string[] = [];
  readonly #high: number[] = [];
  readonly #low: number[] = [];
  readonly #stop: boolean[] = [];
  readonly #hasDigit: boolean[] = [];
  readonly #class: number[] = [];
  readonly #value: number[] = [];
  /** Row in the lexicon, or −1. */
  readonly #row: number[] = [];

  /** @param lexicon what is known about words; without it no two terms are anything to each other */
  constructor(private readonly lexicon?: Lexicon) {}

  idOf(foldedWord: string): number {
    const known = this.#ofWord.get(foldedWord);
    if (known !== undefined) return known;
    const stem = stemOf(foldedWord);
    let id = this.#ofStem.get(stem);
    if (id === undefined) {
      id = this.#high.length;
      this.#ofStem.set(stem, id);
      const { high, low } = hashOf(stem);
      this.#stem.push(stem);
      this.#high.push(high);
      this.#low.push(low);
      this.#stop.push(isStopStem(stem));
      this.#hasDigit.push(/[0-9]/.test(stem));
      this.#class.push(wordClassOf(stem));
      this.#value.push(valueOf(stem));
      this.#row.push(this.lexicon?.row(stem) ?? -1);
    }
    this.#ofWord.set(foldedWord, id);
    return id;
  }

  /** Distinct folded words met so far. */
  get words(): number {
    return this.#ofWord.size;
  }

  stem(term: number): string {
    return this.#stem[term]!;
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

  /** Whether a digit of ASCII is in the term; if none is, none is in any word that folds to it. */
  hasDigit(term: number): boolean {
    return this.#hasDigit[term]!;
  }

  /** The term's `WordClass`. */
  wordClass(term: number): number {
    return this.#class[term]!;
  }

  /** The number that the term stands for; NaN where it is none. */
  value(term: number): number {
    return this.#value[term]!;
  }

  /** Length of a word vector; 0 where there are none. */
  get dimensions(): number {
    return this.lexicon?.dimensions ?? 0;
  }

  /** Cosine of the vectors of two terms, −1 to 1; 0 where either has none. */
  cosine(a: number, b: number): number {
    return this.lexicon?.cosine(this.#row[a]!, this.#row[b]!) ?? 0;
  }

  /** Whether two different terms share one of their commoner meanings. */
  areSynonyms(a: number, b: number): boolean {
    return this.lexicon?.areSynonyms(this.#row[a]!, this.#row[b]!) ?? false;
  }

  /** Whether two terms mean the opposite of each other. */
  areAntonyms(a: number, b: number): boolean {
    return this.lexicon?.areAntonyms(this.#row[a]!, this.#row[b]!) ?? false;
  }

  /** Adds `weight` times the term's unit vector to `sum` (`dimensions` numbers); false, and nothing added, without one. */
  addVector(term: number, weight: number, sum: Float64Array): boolean {
    return this.lexicon?.addVector(this.#row[term]!, weight, sum) ?? false;
  }
}

import type { Lexicon } from '../model/lexicon.js';
import type { TermIndex } from '../model/segmented.js';
import { hashOf } from './hash.js';
import { stemOf } from './stem.js';
import { isStopStem } from './stopwords.js';
import { valueOf } from './value.js';
import { wordClassOf } from './wordclass.js';

/** Numbers of a row: the hash's halves, the traits, and the term's row in the lexicon plus 1, 0 where it has none. */
export const ROW = 4;
export const LOW = 1;
export const TRAITS = 2;
const IN_LEXICON = 3;

/** Traits as bits; above them the word class. */
export const Trait = { stopWord: 1, digit: 2, known: 4 } as const;
const CLASS_SHIFT = 8;

/**
 * The terms met so far: folded words that share a Porter stem share an id. Ids are given in order of first use, so no
 * result may depend on their values; the hashes, and what the lexicon says, depend on the stem alone.
 */
export class Vocabulary implements TermIndex {
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #stem: string[] = [];
  /** A row of four numbers a term, side by side so that one place in memory is looked at. */
  #rows = new Uint32Array(ROW * 1024);
  #value = new Float64Array(1024);

  /** @param lexicon what is known about words; without it no two terms are anything to each other */
  constructor(private readonly lexicon?: Lexicon) {}

  idOf(foldedWord: string): number {
    const known = this.#ofWord.get(foldedWord);
    if (known !== undefined) return known;
    const stem = stemOf(foldedWord);
    let id = this.#ofStem.get(stem);
    if (id === undefined) {
      id = this.#stem.length;
      this.#ofStem.set(stem, id);
      this.#add(id, stem);
    }
    this.#ofWord.set(foldedWord, id);
    return id;
  }

  #add(term: number, stem: string): void {
    const at = ROW * term;
    if (at === this.#rows.length) {
      this.#rows = larger(this.#rows);
      this.#value = larger(this.#value);
    }
    const { high, low } = hashOf(stem);
    this.#stem.push(stem);
    this.#rows[at] = high;
    this.#rows[at + LOW] = low;
    this.#rows[at + TRAITS] =
      (isStopStem(stem) ? Trait.stopWord : 0) | (/[0-9]/.test(stem) ? Trait.digit : 0);
  }

  /** The term's traits, all of them: what most terms are never asked for is looked up when one is. */
  #knownTraits(term: number): number {
    const traits = this.#rows[ROW * term + TRAITS]!;
    return traits & Trait.known ? traits : this.#look(term, traits);
  }

  #look(term: number, traits: number): number {
    const stem = this.#stem[term]!;
    this.#value[term] = valueOf(stem);
    this.#rows[ROW * term + IN_LEXICON] = (this.lexicon?.row(stem) ?? -1) + 1;
    return (this.#rows[ROW * term + TRAITS] = traits | Trait.known | (wordClassOf(stem) << CLASS_SHIFT));
  }

  /** Row in the lexicon, or −1. */
  #rowOf(term: number): number {
    this.#knownTraits(term);
    return this.#rows[ROW * term + IN_LEXICON]! - 1;
  }

  /** Distinct folded words met so far. */
  get words(): number {
    return this.#ofWord.size;
  }

  /** Distinct terms met so far. */
  get terms(): number {
    return this.#stem.length;
  }

  /**
   * A row of `ROW` numbers for each term, the upper half of its hash first; for those who look at every token of a text. Good
   * until a word is met for the first time.
   */
  get rows(): Uint32Array {
    return this.#rows;
  }

  stem(term: number): string {
    return this.#stem[term]!;
  }

  /** Upper 32 bits of the term's hash. */
  high(term: number): number {
    return this.#rows[ROW * term]!;
  }

  /** Lower 32 bits of the term's hash. */
  low(term: number): number {
    return this.#rows[ROW * term + LOW]!;
  }

  /** Whether the term is a function word, which says nothing of what a text is about. */
  isStopWord(term: number): boolean {
    return (this.#rows[ROW * term + TRAITS]! & Trait.stopWord) !== 0;
  }

  /** Whether a digit of ASCII is in the term; if none is, none is in any word that folds to it. */
  hasDigit(term: number): boolean {
    return (this.#rows[ROW * term + TRAITS]! & Trait.digit) !== 0;
  }

  /** The term's `WordClass`. */
  wordClass(term: number): number {
    return this.#knownTraits(term) >>> CLASS_SHIFT;
  }

  /** The number that the term stands for; NaN where it is none. */
  value(term: number): number {
    this.#knownTraits(term);
    return this.#value[term]!;
  }

  /** Length of a word vector; 0 where there are none. */
  get dimensions(): number {
    return this.lexicon?.dimensions ?? 0;
  }

  /** Cosine of the vectors of two terms, −1 to 1; 0 where either has none. */
  cosine(a: number, b: number): number {
    return this.lexicon?.cosine(this.#rowOf(a), this.#rowOf(b)) ?? 0;
  }

  /** Whether two different terms share one of their commoner meanings. */
  areSynonyms(a: number, b: number): boolean {
    return this.lexicon?.areSynonyms(this.#rowOf(a), this.#rowOf(b)) ?? false;
  }

  /** Whether two terms mean the opposite of each other. */
  areAntonyms(a: number, b: number): boolean {
    return this.lexicon?.areAntonyms(this.#rowOf(a), this.#rowOf(b)) ?? false;
  }

  /** Adds `weight` times the term's unit vector to `sum` (`dimensions` numbers); false, and nothing added, without one. */
  addVector(term: number, weight: number, sum: Float64Array): boolean {
    return this.lexicon?.addVector(this.#rowOf(term), weight, sum) ?? false;
  }
}

/** A copy with room for as much again. */
function larger<T extends Float64Array | Uint32Array>(values: T): T {
  const copy = new (values.constructor as new (length: number) => T)(2 * values.length);
  copy.set(values);
  return copy;
}

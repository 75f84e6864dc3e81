import type { Lexicon } from '../model/lexicon.js';
import type { TermIndex } from '../model/segmented.js';
import { hashOf } from './hash.js';
import { stemOf } from './stem.js';
import { isStopStem } from './stopwords.js';
import { valueOf } from './value.js';
import { wordClassOf } from './wordclass.js';

/** What is known of a term at once, as bits. */
const Trait = { stopWord: 1, digit: 2, known: 4 } as const;

/**
 * The terms met so far: folded words that share a Porter stem share an id. Ids are given in order of first use, so no
 * result may depend on their values; the hashes, and what the lexicon says, depend on the stem alone.
 */
export class Vocabulary implements TermIndex {
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #stem: string[] = [];
  // Columns by term, with room to grow.
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #traits = new Uint8Array(1024);
  // These are filled in when they are first asked for: most terms are never compared with another.
  #class = new Uint8Array(1024);
  #value = new Float64Array(1024);
  /** Row in the lexicon, or −1. */
  #row = new Int32Array(1024);

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
    if (term === this.#high.length) this.#grow();
    const { high, low } = hashOf(stem);
    this.#stem.push(stem);
    this.#high[term] = high;
    this.#low[term] = low;
    this.#traits[term] = (isStopStem(stem) ? Trait.stopWord : 0) | (/[0-9]/.test(stem) ? Trait.digit : 0);
  }

  #grow(): void {
    this.#high = larger(this.#high);
    this.#low = larger(this.#low);
    this.#traits = larger(this.#traits);
    this.#class = larger(this.#class);
    this.#value = larger(this.#value);
    this.#row = larger(this.#row);
  }

  /** Looks up what is filled in when it is first asked for. */
  #look(term: number): void {
    const stem = this.#stem[term]!;
    this.#class[term] = wordClassOf(stem);
    this.#value[term] = valueOf(stem);
    this.#row[term] = this.lexicon?.row(stem) ?? -1;
    this.#traits[term]! |= Trait.known;
  }

  #rowOf(term: number): number {
    if ((this.#traits[term]! & Trait.known) === 0) this.#look(term);
    return this.#row[term]!;
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
    return (this.#traits[term]! & Trait.stopWord) !== 0;
  }

  /** Whether a digit of ASCII is in the term; if none is, none is in any word that folds to it. */
  hasDigit(term: number): boolean {
    return (this.#traits[term]! & Trait.digit) !== 0;
  }

  /** The term's `WordClass`. */
  wordClass(term: number): number {
    if ((this.#traits[term]! & Trait.known) === 0) this.#look(term);
    return this.#class[term]!;
  }

  /** The number that the term stands for; NaN where it is none. */
  value(term: number): number {
    if ((this.#traits[term]! & Trait.known) === 0) this.#look(term);
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
function larger<T extends Float64Array | Int32Array | Uint32Array | Uint8Array>(values: T): T {
  const copy = new (values.constructor as new (length: number) => T)(2 * values.length);
  copy.set(values);
  return copy;
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { ofVocabulary } from '../ofvocabulary.js';
import { roomIn } from '../room.js';

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 5;

/** Numbers of a term: the ends of its stem, its letters, and whether it is a number. */
const ROW = 4;
const LETTERS = 1;
const IS_NUMBER = 2;

/** What the stems of a vocabulary look like, found when that is first asked of a term. */
class Spellings {
  /** Of each term the first and last character of its stem in one number, 0 where it was not asked for, and the others. */
  #rows = new Uint32Array(ROW * 1024);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** First character of the term's stem in the lower half, the last one in the upper. */
  ends(term: number): number {
    if (ROW * term >= this.#rows.length) {
      const larger = new Uint32Array(2 * ROW * term);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    if (this.#rows[ROW * term] === 0) this.#look(term);
    return this.#rows[ROW * term]!;
  }

  /** The term's characters as bits of `letterBit` where its stem may be an acronym, else 0; after its ends. */
  letters(term: number): number {
    return this.#rows[ROW * term + LETTERS]!;
  }

  /** Whether the term stands for a number; after its ends. */
  isNumber(term: number): boolean {
    return this.#rows[ROW * term + IS_NUMBER] === 1;
  }

  #look(term: number): void {
    const stem = this.vocabulary.stem(term);
    let letters = 0;
    if (stem.length > 1 && stem.length <= LONGEST_ACRONYM)
      for (let k = 0; k < stem.length; k++) letters |= letterBit(stem.charCodeAt(k));
    this.#rows[ROW * term] = (stem.charCodeAt(stem.length - 1) << 16) | stem.charCodeAt(0);
    this.#rows[ROW * term + LETTERS] = letters;
    this.#rows[ROW * term + IS_NUMBER] = Number.isNaN(this.vocabulary.value(term)) ? 0 : 1;
  }
}

const spellingsOf = ofVocabulary((vocabulary) => new Spellings(vocabulary));

/** The words of a sentence as columns, `length` long; their room is kept for the next sentence. */
export class Words {
  length = 0;
  term = new Uint32Array(64);
  /** The `WordClass` of each. */
  kind = new Uint8Array(64);
  /** The number that each stands for; NaN where it is none. */
  value = new Float64Array(64);
  /** The middle of each as a share of the sentence, 0 to 1. */
  place = new Float64Array(64);
  /** First and last character of each stem. */
  first = new Uint32Array(64);
  last = new Uint32Array(64);
  /** Characters of the stems that may be acronyms, as bits of `letterBit`; 0 for the others. */
  acronym = new Uint32Array(64);

  readonly #spellings: Spellings;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#spellings = spellingsOf(vocabulary);
  }

  /** Takes the words of sentence `s` of a text, with what the vocabulary knows of them. */
  take({ tokens, sentences }: SegmentedText, s: number): void {
    const { vocabulary } = this;
    const from = sentences.firstToken[s]!;
    const length = sentences.firstToken[s + 1]! - from;
    this.#makeRoom(length);
    for (let i = 0; i < length; i++) {
      const term = tokens.term[from + i]!;
      const ends = this.#spellings.ends(term);
      this.term[i] = term;
      this.kind[i] = vocabulary.wordClass(term);
      this.value[i] = this.#spellings.isNumber(term) ? vocabulary.value(term) : NaN;
      this.place[i] = (i + 0.5) / length;
      this.first[i] = ends & 0xffff;
      this.last[i] = ends >>> 16;
      this.acronym[i] = this.#spellings.letters(term);
    }
  }

  stem(i: number): string {
    return this.vocabulary.stem(this.term[i]!);
  }

  #makeRoom(length: number): void {
    this.length = length;
    this.term = roomIn(this.term, length);
    this.kind = roomIn(this.kind, length);
    this.value = roomIn(this.value, length);
    this.place = roomIn(this.place, length);
    this.first = roomIn(this.first, length);
    this.last = roomIn(this.last, length);
    this.acronym = roomIn(this.acronym, length);
  }
}

/** One of 32 bits for a character; most letters of a script have one of their own. */
export const letterBit = (code: number): number => 1 << (code & 31);

/** Order of two sentences that does not depend on which comes first: the shorter one, then by their terms' hashes. */
export function compare(
  one: SegmentedText,
  s: number,
  other: SegmentedText,
  r: number,
  vocabulary: Vocabulary,
): number {
  const fromOne = one.sentences.firstToken[s]!;
  const fromOther = other.sentences.firstToken[r]!;
  const length = one.sentences.firstToken[s + 1]! - fromOne;
  const longer = length - (other.sentences.firstToken[r + 1]! - fromOther);
  if (longer !== 0) return longer;
  for (let i = 0; i < length; i++) {
    const x = one.tokens.term[fromOne + i]!;
    const y = other.tokens.term[fromOther + i]!;
    const order =
      x === y ? 0 : vocabulary.high(x) - vocabulary.high(y) || vocabulary.low(x) - vocabulary.low(y);
    if (order !== 0) return order;
  }
  return 0;
}

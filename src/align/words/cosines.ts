import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import { ofVocabulary } from '../ofvocabulary.js';
import { roomIn } from '../room.js';
import type { Words } from './sentence.js';

/** Pairs of function words whose cosine is kept: a power of two. */
const KEPT_BITS = 14;

/**
 * Cosines of terms. Those of function words are kept, as they meet each other in every pair of sentences: a pair has one
 * place, and is overwritten by the next one that has the same. Others seldom meet twice, and are taken anew.
 */
class KeptCosines {
  /** Both ids as one number, at the place of the pair. */
  readonly #pair = new Float64Array(1 << KEPT_BITS).fill(-1);
  readonly #cosine = new Float64Array(1 << KEPT_BITS);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Puts the cosine of word `i` of a sentence and `j` of another or the same in a place: what is less than 0 counts as 0. */
  put(a: Words, i: number, b: Words, j: number, values: Float64Array, place: number): void {
    const x = a.term[i]!;
    const y = b.term[j]!;
    if (a.kind[i] === WordClass.content || b.kind[j] === WordClass.content) {
      values[place] = Math.max(0, this.vocabulary.cosine(x, y));
      return;
    }
    const pair = x * 2 ** 26 + y;
    const at = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - KEPT_BITS);
    if (this.#pair[at] !== pair) {
      this.#pair[at] = pair;
      this.#cosine[at] = Math.max(0, this.vocabulary.cosine(x, y));
    }
    values[place] = this.#cosine[at]!;
  }
}

const keptOf = ofVocabulary((vocabulary) => new KeptCosines(vocabulary));

/**
 * Cosines of the words of two sentences, each taken when it is first asked for. What is asked for is put in a place and read
 * there, as a number that is returned takes up memory of its own.
 */
export class Cosines {
  readonly #kept: KeptCosines;
  #columns = 0;
  /** Of each pair of words, row by row; NaN where it was not asked for. */
  values = new Float64Array(1024);
  /** Lengths of the sums of the unit vectors of each word and the next; NaN where they were not asked for. */
  withNextA = new Float64Array(64);
  withNextB = new Float64Array(64);

  constructor(
    private readonly a: Words,
    private readonly b: Words,
    vocabulary: Vocabulary,
  ) {
    this.#kept = keptOf(vocabulary);
  }

  /** Forgets the words that the sentences had before. */
  clear(): void {
    const { a, b } = this;
    this.#columns = b.length;
    this.values = roomIn(this.values, a.length * b.length);
    this.withNextA = roomIn(this.withNextA, a.length);
    this.withNextB = roomIn(this.withNextB, b.length);
    this.values.fill(NaN, 0, a.length * b.length);
    this.withNextA.fill(NaN, 0, a.length);
    this.withNextB.fill(NaN, 0, b.length);
  }

  /** Where the cosine of word `i` of a and `j` of b is among the values, 0 to 1: what is less counts as 0; 1 for equal terms. */
  at(i: number, j: number): number {
    const at = i * this.#columns + j;
    if (!Number.isNaN(this.values[at]!)) return at;
    if (this.a.term[i] === this.b.term[j]) this.values[at] = 1;
    else this.#kept.put(this.a, i, this.b, j, this.values, at);
    return at;
  }

  /** Sees to it that the length of the sum of the unit vectors of word `i` of a and the next is known: √(2 + 2·cosine). */
  findWithNextA(i: number): void {
    this.#findWithNext(this.a, i, this.withNextA);
  }

  /** The same of b. */
  findWithNextB(j: number): void {
    this.#findWithNext(this.b, j, this.withNextB);
  }

  #findWithNext(words: Words, i: number, lengths: Float64Array): void {
    if (!Number.isNaN(lengths[i]!)) return;
    this.#kept.put(words, i, words, i + 1, lengths, i);
    lengths[i] = Math.sqrt(2 + 2 * lengths[i]!);
  }
}

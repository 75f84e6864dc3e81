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

  /** Of word `i` of a sentence and `j` of another or the same, 0 to 1: what is less counts as 0. */
  of(a: Words, i: number, b: Words, j: number): number {
    const x = a.term[i]!;
    const y = b.term[j]!;
    if (a.kind[i] === WordClass.content || b.kind[j] === WordClass.content)
      return Math.max(0, this.vocabulary.cosine(x, y));
    const pair = x * 2 ** 26 + y;
    const at = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - KEPT_BITS);
    if (this.#pair[at] !== pair) {
      this.#pair[at] = pair;
      this.#cosine[at] = Math.max(0, this.vocabulary.cosine(x, y));
    }
    return this.#cosine[at]!;
  }
}

const keptOf = ofVocabulary((vocabulary) => new KeptCosines(vocabulary));

/** Cosines of the words of two sentences, each taken when it is first asked for. */
export class Cosines {
  readonly #kept: KeptCosines;
  #columns = 0;
  /** Of each pair of words, row by row; NaN where it was not asked for. */
  #between = new Float64Array(1024);

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
    this.#between = roomIn(this.#between, a.length * b.length);
    this.#between.fill(NaN, 0, a.length * b.length);
  }

  /** Of word `i` of a and `j` of b, 0 to 1: what is less counts as 0; 1 for equal terms. */
  between(i: number, j: number): number {
    const at = i * this.#columns + j;
    const known = this.#between[at]!;
    if (!Number.isNaN(known)) return known;
    const isSame = this.a.term[i] === this.b.term[j];
    return (this.#between[at] = isSame ? 1 : this.#kept.of(this.a, i, this.b, j));
  }

  /** How long the sum of the unit vectors of a word of a sentence and the next one is: √(2 + 2·cosine). */
  lengthWithNext(words: Words, i: number): number {
    return Math.sqrt(2 + 2 * this.#kept.of(words, i, words, i + 1));
  }
}

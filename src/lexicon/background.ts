import type { Background } from '../model/background.js';
import type { Vocabulary } from './vocabulary.js';

/** Under this many documents a frequency says more of the corpus than of the language. */
const FEWEST_DOCUMENTS = 500;

const shared = (values: readonly number[]): Uint32Array => {
  const copy = new Uint32Array(new SharedArrayBuffer(4 * values.length));
  copy.set(values);
  return copy;
};

/** Counts of the documents that hold each term, taken down in ascending order of the terms' hashes. */
export class TermFrequencies {
  readonly #hash: number[] = [];
  readonly #frequency: number[] = [];

  add(hash: number, documents: number): void {
    this.#hash.push(hash);
    this.#frequency.push(documents);
  }

  /** How common the terms are among so many documents; undefined where these are too few to tell. */
  toBackground(documents: number): Background | undefined {
    if (documents < FEWEST_DOCUMENTS) return undefined;
    return { documents, hash: shared(this.#hash), frequency: shared(this.#frequency) };
  }
}

/** Idf of terms by their ids, found when they are first asked for; NaN for those that were not. */
class KnownIdf {
  #idf = new Float64Array(1024).fill(NaN);

  constructor(
    private readonly background: Background,
    private readonly vocabulary: Vocabulary,
  ) {}

  readonly of = (term: number): number => {
    if (term >= this.#idf.length) {
      const larger = new Float64Array(2 * term).fill(NaN);
      larger.set(this.#idf);
      this.#idf = larger;
    }
    const known = this.#idf[term]!;
    return Number.isNaN(known) ? (this.#idf[term] = idfAmong(this.background, this.vocabulary, term)) : known;
  };
}

const known = new WeakMap<Vocabulary, { readonly among: Background; readonly idf: KnownIdf }>();

/** Inverse document frequency ln(N/df) of terms by their ids, in nats; 0 for function words. */
export function backgroundIdf(background: Background, vocabulary: Vocabulary): (term: number) => number {
  let kept = known.get(vocabulary);
  if (kept?.among !== background) {
    kept = { among: background, idf: new KnownIdf(background, vocabulary) };
    known.set(vocabulary, kept);
  }
  return kept.idf.of;
}

function idfAmong(background: Background, vocabulary: Vocabulary, term: number): number {
  if (vocabulary.isStopWord(term)) return 0;
  const { hash, frequency, documents } = background;
  const wanted = vocabulary.low(term);
  let low = 0;
  let high = hash.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hash[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return Math.log(documents / (hash[low] === wanted ? frequency[low]! : 1));
}

import type { Background } from '../model/background.js';
import type { Profile } from '../model/profile.js';
import type { Vocabulary } from './vocabulary.js';

/** Under this many documents a frequency says more of the corpus than of the language. */
const FEWEST_DOCUMENTS = 500;

const shared = (values: Uint32Array): Uint32Array => {
  const copy = new Uint32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
};

/** Counts the documents that hold each term; undefined where there are too few documents to tell. */
export function backgroundOf(profiles: readonly Profile[]): Background | undefined {
  if (profiles.length < FEWEST_DOCUMENTS) return undefined;
  const all = new Uint32Array(profiles.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  for (const { terms } of profiles) {
    all.set(terms.hash, at);
    at += terms.length;
  }
  all.sort();
  const hash = new Uint32Array(all.length);
  const frequency = new Uint32Array(all.length);
  let length = 0;
  for (const value of all) {
    if (length === 0 || hash[length - 1] !== value) hash[length++] = value;
    frequency[length - 1]!++;
  }
  return {
    documents: profiles.length,
    hash: shared(hash.subarray(0, length)),
    frequency: shared(frequency.subarray(0, length)),
  };
}

/** Inverse document frequency ln(N/df) of a term, in nats; 0 for function words. */
export function backgroundIdf(background: Background, vocabulary: Vocabulary, term: number): number {
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

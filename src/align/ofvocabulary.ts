import type { Vocabulary } from '../lexicon/vocabulary.js';

/** What is made once for each vocabulary, and is gone with it. */
export function ofVocabulary<T extends object>(
  make: (vocabulary: Vocabulary) => T,
): (vocabulary: Vocabulary) => T {
  const made = new WeakMap<Vocabulary, T>();
  return (vocabulary) => {
    let known = made.get(vocabulary);
    if (known === undefined) {
      known = make(vocabulary);
      made.set(vocabulary, known);
    }
    return known;
  };
}

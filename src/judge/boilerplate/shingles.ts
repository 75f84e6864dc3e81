import { SHINGLE_SIZE } from '../../fingerprint/profile.js';
import { shingleHashes } from '../../fingerprint/shingles.js';
import type { Hashes } from '../../fingerprint/shingles.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';

/**
 * The shingles of a text that lie in its template sentences, or run on from one to the next.
 *
 * @param carriers of each sentence, 0 for one that is no boilerplate
 */
export function* templateShingles(
  { sentences: { length, firstToken }, tokens }: SegmentedText,
  carriers: Uint32Array,
  vocabulary: Vocabulary,
): Generator<Hashes> {
  for (let from = 0, to = 0; from < length; from = to) {
    for (to = from; to < length && carriers[to]! > 0;) to++;
    if (to === from) to++;
    else
      yield shingleHashes(tokens.term.subarray(firstToken[from], firstToken[to]), vocabulary, SHINGLE_SIZE);
  }
}

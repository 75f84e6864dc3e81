import { SHINGLE_SIZE, matchableTerms } from '../fingerprint/profile.js';
import { shingleHashes } from '../fingerprint/shingles.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { SegmentedText } from '../model/segmented.js';
import { SentenceRole } from '../model/segmented.js';

/** A text's distinct stemmed shingles, as ascending numbers: 52 of the 64 bits of their hashes. */
export function shinglesOf(text: SegmentedText, vocabulary: Vocabulary): Float64Array {
  const { length, high, low } = shingleHashes(matchableTerms(text), vocabulary, SHINGLE_SIZE);
  const all = new Float64Array(length);
  for (let i = 0; i < length; i++) all[i] = high[i]! * 0x100000 + (low[i]! >>> 12);
  all.sort();
  let distinct = 0;
  for (let i = 0; i < length; i++) if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i]!;
  return all.slice(0, distinct);
}

/** Resemblance of two texts: the Jaccard coefficient of their sets of shingles, 0 to 1 (Broder, 1997). */
export function resemblance(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const union = a.length + b.length - shared;
  return union === 0 ? 0 : shared / union;
}

/** Words of a text that may be matched: all but those of its furniture. */
function matchableWords({ sentences }: SegmentedText): number {
  let words = 0;
  for (let s = 0; s < sentences.length; s++)
    if (sentences.role[s] !== SentenceRole.furniture) words += wordsIn(sentences, s);
  return words;
}

/** Words of sentence `s`. */
export function wordsIn(sentences: SegmentedText['sentences'], s: number): number {
  return sentences.firstToken[s + 1]! - sentences.firstToken[s]!;
}

/** Share of a text's matchable words that lie in the given sentences, each counted once; 0 to 1. */
export function containment(text: SegmentedText, linked: Iterable<number>): number {
  let words = 0;
  for (const s of new Set(linked)) words += wordsIn(text.sentences, s);
  return words === 0 ? 0 : words / matchableWords(text);
}

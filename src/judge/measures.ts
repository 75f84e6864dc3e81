import { SHINGLE_SIZE, matchableTerms } from '../fingerprint/profile.js';
import { shingleHashes } from '../fingerprint/shingles.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { SegmentedText } from '../model/segmented.js';
import { SentenceRole } from '../model/segmented.js';

function shinglesOf(text: SegmentedText, vocabulary: Vocabulary): Set<number> {
  const { length, high, low } = shingleHashes(matchableTerms(text), vocabulary, SHINGLE_SIZE);
  const set = new Set<number>();
  // 52 of the 64 bits, which a number holds exactly.
  for (let i = 0; i < length; i++) set.add(high[i]! * 0x100000 + (low[i]! >>> 12));
  return set;
}

/** Resemblance of two texts: the Jaccard coefficient of their sets of stemmed shingles, 0 to 1 (Broder, 1997). */
export function resemblance(a: SegmentedText, b: SegmentedText, vocabulary: Vocabulary): number {
  const inA = shinglesOf(a, vocabulary);
  const inB = shinglesOf(b, vocabulary);
  let shared = 0;
  for (const shingle of inA) if (inB.has(shingle)) shared++;
  const union = inA.size + inB.size - shared;
  return union === 0 ? 0 : shared / union;
}

/** Words of a text that may be matched: all but those of its furniture. */
export function matchableWords({ sentences }: SegmentedText): number {
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

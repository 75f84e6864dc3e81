import { SHINGLE_SIZE, matchableTerms } from '../fingerprint/profile.js';
import { shingleHashes } from '../fingerprint/shingles.js';
import type { Hashes } from '../fingerprint/shingles.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { SegmentedText } from '../model/segmented.js';
import { SentenceRole } from '../model/segmented.js';

/** Shingles go into so many buckets by the upper bits of their hashes. */
const BUCKET_BITS = 9;
/** With more shingles than this the general sort is as quick, and no choice of them can make it slow. */
const MOST = 2048;

const begin = new Uint32Array((1 << BUCKET_BITS) + 1);

/** A text's distinct stemmed shingles, as ascending numbers: 52 of the 64 bits of their hashes. */
export function shinglesOf(text: SegmentedText, vocabulary: Vocabulary): Float64Array {
  const hashes = shingleHashes(matchableTerms(text), vocabulary, SHINGLE_SIZE);
  const all = hashes.length > MOST ? numbersOf(hashes).sort() : sorted(hashes);
  let distinct = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i]!;
  return all.slice(0, distinct);
}

const numberOf = (high: number, low: number): number => high * 0x100000 + (low >>> 12);

function numbersOf({ length, high, low }: Hashes): Float64Array {
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) numbers[i] = numberOf(high[i]!, low[i]!);
  return numbers;
}

/** Hashes are spread evenly, so one look at the upper bits puts each near its place, and insertion does the rest. */
function sorted({ length, high, low }: Hashes): Float64Array {
  begin.fill(0);
  for (let i = 0; i < length; i++) begin[(high[i]! >>> (32 - BUCKET_BITS)) + 1]!++;
  for (let bucket = 1; bucket < begin.length; bucket++) begin[bucket]! += begin[bucket - 1]!;
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++)
    numbers[begin[high[i]! >>> (32 - BUCKET_BITS)]!++] = numberOf(high[i]!, low[i]!);
  for (let i = 1; i < length; i++) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
  return numbers;
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

/** Share of a text's matchable words that lie in the sentences marked with 1; 0 to 1. */
export function containment(text: SegmentedText, linked: Uint8Array): number {
  let words = 0;
  for (let s = 0; s < linked.length; s++) if (linked[s] === 1) words += wordsIn(text.sentences, s);
  return words === 0 ? 0 : words / matchableWords(text);
}

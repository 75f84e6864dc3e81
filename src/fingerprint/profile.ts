import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Profile } from '../model/profile.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';
import { Column } from '../segment/column.js';
import { Met } from './met.js';
import { sentencePrints } from './sentences.js';
import { shingleHashes } from './shingles.js';
import { sortedHashes } from './sort.js';
import { winnow } from './winnow.js';

/** Tokens a shingle: the size that separates copied from common wording in news (Bär, Zesch and Gurevych, 2012). */
export const SHINGLE_SIZE = 5;
/** Hashes a window: a run of `SHINGLE_SIZE + WINDOW − 1` equal tokens is sure to share a fingerprint. */
const WINDOW = 4;

/** Term ids of the text without its page furniture, in order. */
export function matchableTerms({ sentences, tokens }: SegmentedText): Uint32Array {
  if (!sentences.role.includes(SentenceRole.furniture)) return tokens.term;
  const terms = new Uint32Array(tokens.length);
  let length = 0;
  for (let s = 0; s < sentences.length; s++) {
    if (sentences.role[s] === SentenceRole.furniture) continue;
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++)
      terms[length++] = tokens.term[t]!;
  }
  return terms.subarray(0, length);
}

/** Terms met in the text that is looked at. */
const met = new Met();
// Room for the hashes of one text's terms, filled anew for each.
const hashes = new Column(256);

/** Hashes of the distinct terms that say what the text is about, ascending. */
function distinctTerms(terms: Uint32Array, vocabulary: Vocabulary): Uint32Array {
  met.begin();
  hashes.empty();
  for (const term of terms)
    if (met.isNew(term) && !vocabulary.isStopWord(term)) hashes.push(vocabulary.low(term));
  const sorted = sortedHashes(hashes.view());
  // Terms whose hashes are the same lie together; each hash is moved down to its place among the distinct ones.
  let length = 0;
  for (const hash of sorted) if (length === 0 || sorted[length - 1] !== hash) sorted[length++] = hash;
  return length === sorted.length ? sorted : sorted.slice(0, length);
}

/** Makes a document's profile for the searches for candidate pairs and for templates. */
export function profile(text: SegmentedText, vocabulary: Vocabulary): Profile {
  const { sentences } = text;
  const terms = matchableTerms(text);
  const furniture: number[] = [];
  for (let s = 0; s < sentences.length; s++)
    if (sentences.role[s] === SentenceRole.furniture) furniture.push(sentences.begin[s]!, sentences.end[s]!);
  return {
    characters: text.text.length,
    words: text.tokens.length,
    sentences: sentences.length,
    furniture: Uint32Array.from(furniture),
    fingerprints: winnow(shingleHashes(terms, vocabulary, SHINGLE_SIZE), WINDOW),
    terms: distinctTerms(terms, vocabulary),
    prints: sentencePrints(text, vocabulary),
  };
}

import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Profile } from '../model/profile.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';
import { contentOf } from './content.js';
import { sentencePrints } from './sentences.js';
import { shingleHashes } from './shingles.js';
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

/** The page furniture of a text, as begin and end by turns. */
function furnitureIn({ sentences }: SegmentedText): Uint32Array {
  let count = 0;
  for (const role of sentences.role) if (role === SentenceRole.furniture) count++;
  const spans = new Uint32Array(2 * count);
  for (let s = 0, at = 0; at < spans.length; s++) {
    if (sentences.role[s] !== SentenceRole.furniture) continue;
    spans[at++] = sentences.begin[s]!;
    spans[at++] = sentences.end[s]!;
  }
  return spans;
}

/** Makes a document's profile for the searches for candidate pairs and for templates. */
export function profile(text: SegmentedText, vocabulary: Vocabulary): Profile {
  const { sentences } = text;
  const { terms, counts } = contentOf(text, vocabulary);
  return {
    characters: text.text.length,
    words: text.tokens.length,
    sentences: sentences.length,
    furniture: furnitureIn(text),
    fingerprints: winnow(shingleHashes(matchableTerms(text), vocabulary, SHINGLE_SIZE), WINDOW),
    terms,
    ...sentencePrints(text, counts, vocabulary),
  };
}

import { mix } from '../lexicon/hash.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { SentencePrints } from '../model/profile.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';

/** A sentence of fewer tokens recurs by chance. */
const FEWEST_TOKENS = 4;
/** A sentence with more numbers than this share of its tokens is there to tell them, whatever its wording. */
const MOST_NUMBERS = 0.2;
/** What every number is hashed as. */
const NUMBER = 0x6e756d62;

function hasDigit(text: string, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** The hash of sentence `s` as in `SentencePrints`; undefined for one that is left out there. */
export function sentenceHash(
  { text, tokens, sentences }: SegmentedText,
  s: number,
  vocabulary: Vocabulary,
): number | undefined {
  const first = sentences.firstToken[s]!;
  const last = sentences.firstToken[s + 1]!;
  if (last - first < FEWEST_TOKENS || sentences.role[s] === SentenceRole.furniture) return undefined;
  let hash = 0;
  let numbers = 0;
  for (let t = first; t < last; t++) {
    const term = tokens.term[t]!;
    const isNumber = vocabulary.hasDigit(term) && hasDigit(text, tokens.begin[t]!, tokens.end[t]!);
    if (isNumber) numbers++;
    hash = mix(Math.imul(hash, 31) + (isNumber ? NUMBER : vocabulary.low(term)));
  }
  return numbers > MOST_NUMBERS * (last - first) ? undefined : hash;
}

/** The sentence, counted over all texts, that each term was last met in. */
let metIn = new Uint32Array(0);
let sentence = 0;

/** Notes that a term is met in the current sentence; whether that is for the first time. */
function isNew(term: number): boolean {
  if (term >= metIn.length) {
    const larger = new Uint32Array(Math.max(1024, 2 * (term + 1)));
    larger.set(metIn);
    metIn = larger;
  }
  if (metIn[term] === sentence) return false;
  metIn[term] = sentence;
  return true;
}

function contentWords({ tokens, sentences }: SegmentedText, s: number, vocabulary: Vocabulary): number {
  if (++sentence > 0xffffffff) {
    metIn.fill(0);
    sentence = 1;
  }
  let count = 0;
  for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
    const term = tokens.term[t]!;
    if (isNew(term) && !vocabulary.isStopWord(term)) count++;
  }
  return Math.min(count, 255);
}

function endsInStop({ text, sentences }: SegmentedText, s: number): boolean {
  const begin = Math.max(sentences.begin[s]!, sentences.end[s]! - 4);
  let last = sentences.end[s]! - 1;
  while (last >= begin && /["'”’»)\]]/.test(text.charAt(last))) last--;
  return last >= begin && /[.!?…:。！？]/.test(text.charAt(last));
}

/** Fingerprints of a text's sentences, by which those that recur in other documents are found. */
export function sentencePrints(text: SegmentedText, vocabulary: Vocabulary): SentencePrints {
  const hash = new Uint32Array(text.sentences.length);
  const terms = new Uint8Array(text.sentences.length);
  let length = 0;
  for (let s = 0; s < text.sentences.length; s++) {
    // Early on, what ends without a full stop is a headline or cut off; lines of templates, as credits, stand at the end.
    const isHeadline = 2 * s < text.sentences.length && !endsInStop(text, s);
    const value = isHeadline ? undefined : sentenceHash(text, s, vocabulary);
    if (value === undefined) continue;
    hash[length] = value;
    terms[length++] = contentWords(text, s, vocabulary);
  }
  return { length, hash: hash.slice(0, length), terms: terms.slice(0, length) };
}

import { mix } from '../lexicon/hash.js';
import { LOW, ROW, TRAITS, Trait } from '../lexicon/vocabulary.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { SentencePrints, SentenceRows } from '../model/profile.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';
import { Column } from '../segment/column.js';

/** A sentence of fewer tokens recurs by chance. */
const FEWEST_TOKENS = 4;
/** A sentence with more numbers than this share of its tokens is there to tell them, whatever its wording. */
const MOST_NUMBERS = 0.2;
/** What every number is hashed as. */
const NUMBER = 0x6e756d62;

/** What ends a sentence, and what may stand behind that. */
const stops = '.!?…:。！？';
const closers = `"'”’»)]`;

function hasDigit(text: string, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** The hash of sentence `s` as in `SentencePrints`; undefined for one that could be no template's. */
export function sentenceHash(
  { text, tokens, sentences }: SegmentedText,
  s: number,
  vocabulary: Vocabulary,
): number | undefined {
  const first = sentences.firstToken[s]!;
  const last = sentences.firstToken[s + 1]!;
  if (last - first < FEWEST_TOKENS || sentences.role[s] === SentenceRole.furniture) return undefined;
  const { term, begin, end } = tokens;
  const { rows } = vocabulary;
  let hash = 0;
  let numbers = 0;
  for (let t = first; t < last; t++) {
    const row = ROW * term[t]!;
    const isNumber = (rows[row + TRAITS]! & Trait.digit) !== 0 && hasDigit(text, begin[t]!, end[t]!);
    if (isNumber) numbers++;
    const value = isNumber ? NUMBER : rows[row + LOW]! | 0;
    hash = mix((Math.imul(hash, 31) + value) | 0);
  }
  return numbers > MOST_NUMBERS * (last - first) ? undefined : hash;
}

function endsInStop({ text, sentences }: SegmentedText, s: number): boolean {
  const begin = Math.max(sentences.begin[s]!, sentences.end[s]! - 4);
  let last = sentences.end[s]! - 1;
  while (last >= begin && closers.includes(text.charAt(last))) last--;
  return last >= begin && stops.includes(text.charAt(last));
}

// Room for the prints of one text, filled anew for each.
const hashes = new Column(64);
const terms = new Column(64);

/**
 * Fingerprints of a text's sentences, by which those that recur in other documents are found, and all its sentences.
 *
 * @param counts distinct content words of each sentence, 0 to 255
 */
export function sentencePrints(
  text: SegmentedText,
  counts: Uint8Array,
  vocabulary: Vocabulary,
): { readonly prints: SentencePrints; readonly rows: SentenceRows } {
  hashes.empty();
  terms.empty();
  const { length, begin, end } = text.sentences;
  const rows = new Uint32Array(3 * length);
  for (let s = 0; s < length; s++) {
    const value = sentenceHash(text, s, vocabulary);
    rows[3 * s] = begin[s]!;
    rows[3 * s + 1] = end[s]!;
    if (value === undefined) continue;
    rows[3 * s + 2] = value;
    // Early on, what ends without a full stop is a headline or cut off; lines of templates, as credits, stand at the end.
    if (2 * s < length && !endsInStop(text, s)) continue;
    hashes.push(value);
    terms.push(counts[s]!);
  }
  return {
    prints: { length: hashes.length, hash: hashes.toArray(), terms: new Uint8Array(terms.view()) },
    rows,
  };
}

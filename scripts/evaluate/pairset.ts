import type { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { nothingFound } from '../../src/model/segmented.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { tokenize } from '../../src/segment/tokens.js';
import { readRows, textOf } from './rows.js';

/** Two sentences and whether, or how far, they mean the same. */
export interface SentencePair {
  readonly a: string;
  readonly b: string;
  /** 0 or 1 where the set tells paraphrases from others; 0 to 5 where it grades. */
  readonly label: number;
  /** Empty where the set has none. */
  readonly genre: string;
}

/** Sets that give tokens have spaces before what a reader sees joined. */
export const joined = (text: string): string =>
  text
    .replace(/``\s?|\s?''/g, '"')
    .replace(/ (?=(?:'s|n't|'re|'ve|'ll|'d|[.,;:?!%)])(?:\s|$))/g, '')
    .replace(/\( /g, '(');

/** Pairs of a set; none where the file is missing. */
export const readPairs = (data: string, name: string): SentencePair[] =>
  readRows(data, `sentence-pairs/${name}.jsonl`).map((row) => ({
    a: joined(textOf(row, 'a')),
    b: joined(textOf(row, 'b')),
    label: Number(row['label'] ?? row['score']),
    genre: textOf(row, 'genre'),
  }));

const nothing = new Uint32Array();

/** A text taken for one sentence, whatever stops are in it. */
export function sentenceOf(text: string, vocabulary: Vocabulary): SegmentedText {
  const tokens = tokenize(text, vocabulary);
  return {
    text,
    tokens,
    sentences: {
      length: 1,
      begin: Uint32Array.of(0),
      end: Uint32Array.of(text.length),
      firstToken: Uint32Array.of(0, tokens.length),
      role: Uint8Array.of(0),
    },
    quotations: { begin: nothing, end: nothing },
    found: nothingFound(),
  };
}

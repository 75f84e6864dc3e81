import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { tokenize } from '../../src/segment/tokens.js';

/** Two sentences and whether, or how far, they mean the same. */
export interface SentencePair {
  readonly a: string;
  readonly b: string;
  /** 0 or 1 where the set tells paraphrases from others; 0 to 5 where it grades. */
  readonly label: number;
  readonly genre: string | undefined;
}

/** Sets that give tokens have spaces before what a reader sees joined. */
const joined = (text: string): string =>
  text
    .replace(/``\s?|\s?''/g, '"')
    .replace(/ (?=(?:'s|n't|'re|'ve|'ll|'d|[.,;:?!%)])(?:\s|$))/g, '')
    .replace(/\( /g, '(');

/** Pairs of a set, or undefined, and a word on it, where the file is missing. */
export function readPairs(folder: string, name: string): SentencePair[] | undefined {
  const path = join(folder, 'sentence-pairs', `${name}.jsonl`);
  if (!existsSync(path)) {
    console.error(`evaluate: ${path} is missing; going on without it`);
    return undefined;
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Record<string, string | number>;
      return {
        a: joined(String(row['a'])),
        b: joined(String(row['b'])),
        label: Number(row['label'] ?? row['score']),
        genre: row['genre'] === undefined ? undefined : String(row['genre']),
      };
    });
}

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
  };
}

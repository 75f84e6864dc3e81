import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { fold } from '../../src/segment/fold.js';

/** Two English versions of a sentence with the word links that people drew, `i * wordsB + j`. */
export interface LinkedSentences {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
  readonly sure: ReadonlySet<number>;
  readonly possible: ReadonlySet<number>;
}

interface Row {
  readonly a: string;
  readonly b: string;
  /** Pairs i-j of token numbers from 0, with spaces between. */
  readonly sure: string;
  readonly possible: string;
}

const nothing = new Uint32Array();

/** One sentence of the tokens that the set gives, punctuation included: the set links that, too. */
function sentenceOf(text: string, vocabulary: Vocabulary): SegmentedText {
  const words = text.split(' ');
  const begin = new Uint32Array(words.length);
  const end = new Uint32Array(words.length);
  let at = 0;
  words.forEach((word, i) => {
    begin[i] = at;
    end[i] = at + word.length;
    at += word.length + 1;
  });
  return {
    text,
    tokens: {
      length: words.length,
      begin,
      end,
      term: Uint32Array.from(words, (word) => vocabulary.idOf(fold(word) || word)),
    },
    sentences: {
      length: 1,
      begin: Uint32Array.of(0),
      end: Uint32Array.of(text.length),
      firstToken: Uint32Array.of(0, words.length),
      role: Uint8Array.of(0),
    },
    quotations: { begin: nothing, end: nothing },
  };
}

/** MultiMWA-MTRef (Lan, Jiang and Xu, 2021): news sentences translated twice; undefined where the file is missing. */
export function readWordSet(
  folder: string,
  name: string,
  vocabulary: Vocabulary,
): LinkedSentences[] | undefined {
  const path = join(folder, 'word-alignment', `${name}.jsonl`);
  if (!existsSync(path)) {
    console.error(`evaluate: ${path} is missing; going on without it`);
    return undefined;
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const a = sentenceOf(row.a, vocabulary);
      const b = sentenceOf(row.b, vocabulary);
      const pairs = (links: string): Set<number> =>
        new Set(
          (links.match(/\d+-\d+/g) ?? []).map((link) => {
            const [i, j] = link.split('-').map(Number);
            return i! * b.tokens.length + j!;
          }),
        );
      return { a, b, sure: pairs(row.sure), possible: pairs(row.possible) };
    });
}

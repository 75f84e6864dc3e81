import type { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { nothingFound } from '../../src/model/segmented.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { fold } from '../../src/segment/fold.js';
import { readRows, textOf } from './rows.js';

/** Two English versions of a sentence with the word links that people drew, `i * wordsB + j`. */
export interface LinkedSentences {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
  readonly sure: ReadonlySet<number>;
  readonly possible: ReadonlySet<number>;
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
    found: nothingFound(),
  };
}

/** MultiMWA-MTRef (Lan, Jiang and Xu, 2021): news sentences translated twice. Links are written i-j, from 0. */
export function readWordSet(data: string, name: string, vocabulary: Vocabulary): LinkedSentences[] {
  return readRows(data, `word-alignment/${name}.jsonl`).map((row) => {
    const a = sentenceOf(textOf(row, 'a'), vocabulary);
    const b = sentenceOf(textOf(row, 'b'), vocabulary);
    const pairs = (links: string): Set<number> =>
      new Set(
        (links.match(/\d+-\d+/g) ?? []).map((link) => {
          const [i, j] = link.split('-').map(Number);
          return i! * b.tokens.length + j!;
        }),
      );
    return { a, b, sure: pairs(textOf(row, 'sure')), possible: pairs(textOf(row, 'possible')) };
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpening, writingOf } from '../../../src/judge/facts/capitals.js';
import { textWords } from '../../../src/judge/facts/words.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { SegmentedText } from '../../../src/model/segmented.js';
import { segment } from '../../../src/segment/segment.js';

const word = fc.constantFrom(
  'orm',
  'Orm',
  'harbour',
  'Harbour',
  'iPod',
  'ipod',
  'the',
  'The',
  'LINE',
  'line',
);
const mark = fc.constantFrom(' ', ' ', ' ', '. ', ', ', ' "', '\n\n');
const texts = fc
  .array(fc.tuple(word, mark), { maxLength: 60 })
  .map((parts) => parts.map(([each, after]) => each + after).join(''));

const writtenAt = ({ text, tokens }: SegmentedText, t: number): string =>
  text.slice(tokens.begin[t], tokens.end[t]);

/** Counts one by one how a term is written. */
function naively(text: SegmentedText, isLoud: Uint8Array, term: number): { upper: number; lower: number } {
  const counts = { upper: 0, lower: 0 };
  const { sentences, tokens } = text;
  for (let s = 0; s < sentences.length; s++)
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      if (tokens.term[t] !== term) continue;
      if (!/^\p{Lu}/u.test(writtenAt(text, t))) counts.lower++;
      else if (isLoud[s] === 0 && !isOpening(text, s, t, textWords(text))) counts.upper++;
    }
  return counts;
}

describe('writingOf', () => {
  it('counts how the terms are written that have a capital somewhere', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (each) => {
        const vocabulary = new Vocabulary();
        for (const one of each) {
          const text = segment(one, vocabulary);
          const { upper, lower, isLoud } = writingOf(text);
          for (let t = 0; t < text.tokens.length; t++) {
            if (!/\p{Lu}/u.test(writtenAt(text, t))) continue;
            const term = text.tokens.term[t]!;
            expect({ upper: upper(term), lower: lower(term) }).toEqual(naively(text, isLoud, term));
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf } from '../../src/fingerprint/content.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { segment } from '../../src/segment/segment.js';

const word = fc.oneof(
  fc.constantFrom('the', 'of', 'Harbour', 'harbours', 'closed', '1,200', "Hale's"),
  fc.stringMatching(/^[a-z]{1,3}$/),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.constant('Read more: Harbour closed') },
);
const texts = fc.array(
  fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n\n')),
  { minLength: 1, maxLength: 3 },
);

it('gathers the distinct content words of each sentence and of the text, whatever texts came before', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const vocabulary = new Vocabulary();
      for (const text of all.map((each) => segment(each, vocabulary))) {
        const { sentences, tokens } = text;
        const sets = Array.from({ length: sentences.length }, (_, s) => {
          const terms = tokens.term.slice(sentences.firstToken[s], sentences.firstToken[s + 1]);
          const isFurniture = sentences.role[s] === SentenceRole.furniture;
          return new Set(isFurniture ? [] : terms.filter((term) => !vocabulary.isStopWord(term)));
        });
        const hashes = new Set(sets.flatMap((set) => [...set]).map((term) => vocabulary.low(term)));
        const { terms, counts } = contentOf(text, vocabulary);
        expect([...counts]).toEqual(sets.map(({ size }) => size));
        expect([...terms]).toEqual([...hashes].sort((x, y) => x - y));
      }
    }),
  );
});

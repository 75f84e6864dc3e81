import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf } from '../../../src/fingerprint/content.js';
import { sentencePrints } from '../../../src/fingerprint/sentences.js';
import {
  boilerplateSentences,
  boilerplateSpans,
  templateSpans,
} from '../../../src/judge/boilerplate/sentences.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const lines = [
  'The harbour was closed on Monday after a storm.',
  'Headline without a stop at its end',
  'Two were hurt.',
  'Copyright 2024 The Harbour Press. All rights reserved.',
  'This report was first published by the Harbour Press.',
  'Read more: storm closes harbour',
  'Reporting by Ana Brook; editing by Tom Hale',
  'Shares rose 3 percent to 45 crowns in 20 minutes.',
];

it('boilerplate is found by the rows of the sentences as it is in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 12 }),
      fc.constantFrom('\n\n', ' '),
      fc.array(fc.nat(20)),
      (parts, between, chosen) => {
        const vocabulary = new Vocabulary();
        const text = segment(parts.join(between), vocabulary);
        const { rows } = sentencePrints(text, contentOf(text, vocabulary).counts, vocabulary);
        const hashes = new Set(chosen.map((s) => rows[3 * s + 2] ?? 0).filter((hash) => hash !== 0));
        const hash = Uint32Array.from(hashes).sort();
        const templates = { hash, documents: hash.map(() => 3) };
        const byWording = boilerplateSpans(text, boilerplateSentences(text, vocabulary));
        expect(templateSpans(rows, byWording, templates)).toEqual(
          boilerplateSpans(text, boilerplateSentences(text, vocabulary, templates)),
        );
      },
    ),
  );
});

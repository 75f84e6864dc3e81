import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDocument, documentAt, storedAt } from '../../src/store/documents.js';
import type { Facts } from '../../src/store/documents.js';
import { Spool } from '../../src/store/spool.js';

const some = fc.option(fc.string({ unit: 'binary' }));
const rows = fc.uint32Array({ maxLength: 9 });
const facts: fc.Arbitrary<Facts> = fc.record({
  id: fc.string({ unit: 'binary' }),
  path: some,
  title: some,
  outlet: some,
  published: some,
  language: some,
  characters: fc.nat(),
  words: fc.nat(),
  sentences: fc.nat(),
  furniture: fc.array(fc.record({ begin: fc.nat(), end: fc.nat() }), { maxLength: 2 }),
  boilerplate: fc.constant([]),
});
/** Half a surrogate pair, which UTF-8 cannot write, among them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a\uD800b\uDC00', '\0é\uDFFF', '😀'),
);

it('documents come back as they were, whatever their text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(facts, rows, texts), { maxLength: 5 }),
      fc.constantFrom(0, 100, 1e6),
      (documents, memory) => {
        const spool = new Spool(memory, join(tmpdir(), `documents-test-${process.pid}`));
        for (const [known, sentences, text] of documents) addDocument(spool, known, sentences, text);
        const shared = spool.share();
        documents.forEach(([known, sentences, text], i) => {
          const stored = storedAt(shared, i);
          expect([stored.facts, stored.rows(), stored.text()]).toEqual([known, sentences, text]);
          const { id, title, outlet, published } = known;
          const given = Object.entries({ id, text, title, outlet, published }).filter(([, v]) => v !== null);
          expect(documentAt(shared, i)).toEqual(Object.fromEntries(given));
        });
        spool.close();
      },
    ),
  );
});

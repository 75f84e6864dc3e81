import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Met } from '../../src/fingerprint/met.js';
import { sortedHashes } from '../../src/fingerprint/sort.js';

const hashes = fc.oneof(
  fc.nat(0xffffffff),
  fc.nat(300),
  fc.nat(0xff).map((upper) => upper * 0x1000000),
);

it('sorts hashes, however they are spread and how many there are, and leaves those given alone', () => {
  fc.assert(
    fc.property(fc.array(hashes, { maxLength: 1100, size: 'max' }), (values) => {
      const given = Uint32Array.from(values);
      expect([...sortedHashes(given)]).toEqual([...values].sort((a, b) => a - b));
      expect([...given]).toEqual(values);
    }),
  );
});

it('tells terms that are new to their sentence, and to their text', () => {
  const term = fc.oneof(fc.nat(4), fc.nat(3000));
  const sentence = fc.array(term, { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { maxLength: 5 }), { maxLength: 4 }), (texts) => {
      const met = new Met();
      for (const text of texts) {
        met.beginText();
        text.forEach((terms, s) => {
          met.beginSentence();
          const before = text.slice(0, s).flat();
          expect(terms.map((id) => met.note(id))).toEqual(
            terms.map((id, i) =>
              terms.indexOf(id) < i ? 0 : before.includes(id) ? Met.inSentence : Met.inText,
            ),
          );
        });
      }
    }),
  );
});

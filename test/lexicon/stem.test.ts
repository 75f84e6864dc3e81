import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, it } from 'vitest';
import { stemOf } from '../../src/lexicon/stem.js';

const endings =
  `s ss es ies sses ed eed at bl iz ing y ational tional enci anci izer abli bli alli entli eli ousli
  ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance
  ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion e ll d g r l n t m c u i`.split(
    /\s+/,
  );

const letters = fc.stringMatching(/^[a-z]{0,6}$/);
const words = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc
    .tuple(letters, fc.array(fc.constantFrom(...endings), { maxLength: 3 }))
    .map(([begin, end]) => begin + end.join('')),
);

it('stems of letters are those of the whole algorithm, though not every word is put through it', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(stemOf(word)).toBe(/^[a-z]{3,40}$/.test(word) ? porter.stem(word) : word);
    }),
    { numRuns: 5000 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  anywhere,
  atEnd,
  forwardLooking,
  lastOpenings,
  openings,
} from '../../../src/judge/boilerplate/phrases.js';

const beginnings =
  `(|[|*|©|(c)|2020|Additional|further|Reporting|writing|Editing|compiled|Translated|by|from|and|Ada Brook,|this|an earlier version of this|
a previous version of this|story|article|was|has been|updated|corrected|is a|developing|breaking|news story|read more|read also|also read|read next|
see also|related|more on this|watch|liſten|:|for|more|further information|for media|enquirieſ|to learn|to find out|please|contact|visit|you can|follow|her|on|
twitter|@|sign up|subscribe|newsletter|copyright|all rights reserved|this material may not be|published|the|viewſ|opinions|expressed here|press release|
release|contains|forward-looKing|statements|is the|reporter|staff writer|bureau chief|for|covers|writes about|reports on|harbours for the Post|
e-mail|reach|the author|at|media contact|investor relations|Ana de Vries|Lee|Van|É. |is a|journalist`
    .replaceAll('\n', '')
    .split('|');

const sentences = fc
  .array(fc.tuple(fc.constantFrom(...beginnings), fc.constantFrom(' ', ' ', ' ', '\n', ' \t', '', '. ')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.flat().join('').trim());

it('that are looked for begin, or hold a word or mark, as the cheap look before them expects', () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom('', 'He left. '), fc.boolean(), (written, before, isLoud) => {
      const raw = isLoud ? written.toUpperCase() : written;
      const sentence = raw.replace(/\s+/g, ' ');
      if (anywhere.some((pattern) => pattern.test(sentence))) {
        openings.lastIndex = before.length;
        expect(openings.test(before + raw) || raw.includes('contributed')).toBe(true);
      }
      if (atEnd.some((pattern) => pattern.test(sentence))) {
        lastOpenings.lastIndex = before.length;
        expect(lastOpenings.test(before + raw)).toBe(true);
      }
      if (forwardLooking.test(sentence)) expect(raw).toContain('-');
    }),
    { numRuns: 20_000 },
  );
});

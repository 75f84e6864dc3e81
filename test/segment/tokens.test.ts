import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { CharacterClass, classAt, classOfUnit, widthAt } from '../../src/segment/characters.js';
import { Column } from '../../src/segment/column.js';
import { fold } from '../../src/segment/fold.js';
import { tokenize } from '../../src/segment/tokens.js';

const { letter, digit, unspaced, ignorable, terminator, mark, lineBreak } = CharacterClass;

const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9]{1,9}$/) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(...Array.from(" .,'’`?!-\n0aZ"), "'s", '1,200.5', 'U.S.', 'ʼ'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('é', 'É', 'e\u0301', 'Σ', 'İ', 'K', 'ſ', '中', 'ไทย', '＇', '１', 'ﬁ'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u00AD', '\u200B', '\uFEFF', '\uD835', '\uDC9C', '𝒜', '😀', '\0'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('x'.repeat(63), 'Y'.repeat(64), 'z'.repeat(65), '7'.repeat(130)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The rules of words one by one and without a fast path, as `begin:end:stem`. */
function plainly(text: string): string[] {
  const vocabulary = new Vocabulary();
  const found: string[] = [];
  const bits = (at: number): number => (at < text.length ? classAt(text, at) : 0);
  const isApostrophe = (at: number): boolean => /['’ʼ＇]/.test(text.charAt(at));
  for (let at = 0; at < text.length;) {
    if (!(bits(at) & (letter | digit))) {
      at += widthAt(text, at);
      continue;
    }
    let stop = at + widthAt(text, at);
    if (!(bits(at) & unspaced)) {
      let letters = 0;
      while (
        classOfUnit(text.charCodeAt(at + 2 * letters)) & letter &&
        text.charAt(at + 2 * letters + 1) === '.'
      )
        letters++;
      const behind = classOfUnit(text.charCodeAt(at + 2 * letters));
      if (letters >= 2 && letters <= 12 && !(behind & (letter | digit))) stop = at + 2 * letters;
      else {
        stop = at;
        while (stop < Math.min(text.length, at + 64)) {
          const before = stop > 0 ? classOfUnit(text.charCodeAt(stop - 1)) : 0;
          if (bits(stop) & unspaced) break;
          if (bits(stop) & (letter | digit | ignorable)) stop += widthAt(text, stop);
          else if (
            isApostrophe(stop) &&
            before & letter &&
            bits(stop + 1) & letter &&
            !(bits(stop + 1) & unspaced)
          )
            stop++;
          else if (/[.,]/.test(text.charAt(stop)) && before & digit && bits(stop + 1) & digit) stop++;
          else break;
        }
        while (stop > at + 1 && bits(stop - 1) & ignorable) stop--;
      }
    }
    const folded = fold(text.slice(at, stop));
    if (folded !== '') found.push(`${at}:${stop}:${vocabulary.stem(vocabulary.idOf(folded))}`);
    at = stop;
  }
  return found;
}

it('cuts any text as the rules say, whatever was met before and however it was spelled', () => {
  const vocabulary = new Vocabulary();
  fc.assert(
    fc.property(texts, (text) => {
      const { length, begin, end, term } = tokenize(text, vocabulary);
      expect(Array.from({ length }, (_, t) => `${begin[t]}:${end[t]}:${vocabulary.stem(term[t]!)}`)).toEqual(
        plainly(text),
      );
    }),
    { numRuns: 2000, examples: [['U.S. .'], ['a.m.'.repeat(7)], ['U.S.A'], ['U.S.,7']] },
  );
});

it('tells where all terminators, quotation marks and line breaks are', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const landmarks = new Column(0);
      tokenize(text, new Vocabulary(), landmarks);
      const all = Array.from({ length: text.length }, (_, at) => at).filter(
        (at) => classOfUnit(text.charCodeAt(at)) & (terminator | mark | lineBreak),
      );
      expect([...landmarks.toArray()]).toEqual(all);
    }),
  );
});

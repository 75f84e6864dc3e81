import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/judge/attribution/attributions.js';
import { Form } from '../../../src/judge/facts/form.js';
import { Forms } from '../../../src/judge/facts/forms.js';
import '../../../src/judge/facts/names.js';
import '../../../src/judge/facts/numbers.js';
import { APART, sentenceWords, textWords } from '../../../src/judge/facts/words.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();

/** Words with traits and like them, with letters changed, capitals and endings. */
const word = fc
  .tuple(
    fc.constantFrom(
      ...'said told claimed according statement by with citing monday may march this last of 14th 1990s 3.5'.split(
        ' ',
      ),
      ...'twenty hundred doubled a few noon dozens several half the tugboat sandy marked iPhone NATO émigré'.split(
        ' ',
      ),
    ),
    fc.constantFrom('', 's', "'s", '’s', 'x', 'é', "'"),
    fc.nat(9),
    fc.constantFrom('', '', '', 'K', 'A', 'q', 'ſ', 'İ', "'", '-'),
    fc.boolean(),
  )
  .map(([stem, ending, at, letter, isUpper]) => {
    const changed = letter === '' ? stem : stem.slice(0, at) + letter + stem.slice(at + 1);
    return (isUpper ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed) + ending;
  });

const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '” ', ' “', '\n', '-')), { maxLength: 40 })
  .map((words) => words.map((parts) => parts.join('')).join(''));

describe('the words of a text', () => {
  it('have the traits of their forms', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cut = segment(written, vocabulary);
        const { traits, any } = textWords(cut);
        const { begin, end } = cut.tokens;
        for (let s = 0; s < cut.sentences.length; s++) {
          let all = 0;
          for (let t = cut.sentences.firstToken[s]!; t < cut.sentences.firstToken[s + 1]!; t++) {
            expect(traits[t]! & ~APART).toBe(new Form(written.slice(begin[t], end[t])).traits);
            all |= traits[t]!;
          }
          expect(any[s]).toBe(all);
        }
      }),
    );
  });

  it('stand as they are written between what stands between them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cut = segment(written, vocabulary);
        for (let s = 0; s < cut.sentences.length; s++) {
          const words = sentenceWords(cut, s);
          const parts = words.form.map(({ whole }, i) => words.gap[i]! + whole);
          expect(parts.join('') + words.gap[words.length]!).toBe(
            written.slice(cut.sentences.begin[s], cut.sentences.end[s]),
          );
          words.form.forEach((form, i) => {
            expect(words.at(i)).toBe(form);
            const gap = words.gap[i]!;
            expect(words.has(i, APART)).toBe(gap !== ' ' && !(i === 0 && gap === ''));
          });
        }
      }),
    );
  });
});

describe('a list of forms', () => {
  it('gives each word the number of its form, in the order in which they are met', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '’'), minLength: 1 }), {
      maxLength: 5000,
    });
    fc.assert(
      fc.property(words, (all) => {
        const forms = new Forms();
        const met = new Map<string, number>();
        const written = all.join('');
        let begin = 0;
        for (const each of all) {
          if (!met.has(each)) met.set(each, met.size);
          const number = forms.numberAt(written, begin, begin + each.length);
          expect(number).toBe(met.get(each));
          expect(forms.all[number]!.whole).toBe(each);
          expect(forms.traits[number]).toBe(forms.all[number]!.traits);
          begin += each.length;
        }
        expect(forms.all.length).toBe(met.size);
      }),
    );
  });

  it('gives the tokens of any terms the same numbers', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '’'), minLength: 1, maxLength: 4 });
    const token = fc.record({ word, term: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(token, { maxLength: 1000 }), (all) => {
        const forms = new Forms();
        const written = all.map((each) => each.word).join('');
        let begin = 0;
        for (const { word: each, term } of all) {
          const end = begin + each.length;
          const number = forms.numberOf(term, written, begin, end);
          expect(number).toBe(forms.numberAt(written, begin, end));
          expect(forms.all[number]!.whole).toBe(each);
          begin = end;
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDefaults } from '../../src/align/options.js';
import { placesOf } from '../../src/align/places.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { alignable, story, texts } from './fixture.js';

const [one, two, three] = story;
const places = (text: string, other: string): number[] => [
  ...placesOf(alignable(text).terms, alignable(other).terms),
];

describe('the places of rows', () => {
  it.each([
    ['without furniture', `${one} ${two} ${three}`, '', [0, 1, 2]],
    ['with furniture between them', `${one}\n\nRead more\n\n${two} ${three}`, '', [0, 32, 33]],
    ['with much furniture', `${one}\n\n${'Share this article\n\n'.repeat(50_000)}${two}`, '', [0, 32]],
    ['with furniture after them', `${one}\n\nRead more`, '', [0]],
    [
      'where the other text has the line as furniture, too',
      `${one}\n\nRead more\n\n${two}`,
      `${one}\n\nRead more`,
      [0, 32],
    ],
    ['where it runs all the words in', `${one}\n\nRead more\n\n${two}`, 'More people read books.', [0, 1]],
    ['where it has some of the words', `${one}\n\nRead more\n\n${two}`, 'More books.', [0, 32]],
    [
      'where it has one of two lines',
      `${one}\n\nRead more\n\nShare this article\n\n${two}`,
      'More people read books.',
      [0, 32],
    ],
    ['of an empty text', '', one, []],
  ])('%s', (_, text, other, expected) => {
    expect(places(text, other)).toEqual(expected);
  });

  it('are 1 apart, or farther than any passage reaches where furniture parts them that the other text does not run in', () => {
    const { groups, condense } = alignDefaults;
    const reach = Math.max(groups.gap, condense.near, condense.far, condense.reach);
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const [{ text: cut, terms }, { text: its }] = [alignable(text), alignable(other)];
        const running = its.tokens.term.filter((_, t) => {
          const s = its.sentences.firstToken.findLastIndex((first) => first <= t);
          return its.sentences.role[s] !== SentenceRole.furniture;
        });
        const known = new Set(running);
        const parts = (s: number): boolean =>
          cut.sentences.role[s] === SentenceRole.furniture &&
          cut.tokens.term
            .slice(cut.sentences.firstToken[s], cut.sentences.firstToken[s + 1])
            .some((term) => !known.has(term));
        const place = placesOf(terms, alignable(other).terms);
        for (let r = 1; r < terms.length; r++) {
          let parted = false;
          for (let s = terms.last[r - 1]! + 1; s < terms.sentence[r]!; s++) parted ||= parts(s);
          const step = place[r]! - place[r - 1]!;
          if (parted) expect(step).toBeGreaterThan(reach);
          else expect(step).toBe(1);
        }
      }),
    );
  });
});

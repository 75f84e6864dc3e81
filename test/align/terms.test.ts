import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SentenceRole } from '../../src/model/segmented.js';
import { alignable, texts } from './fixture.js';

/** The rows of a text, as it writes them. */
function rowsOf(text: string): string[] {
  const { terms, text: cut } = alignable(text);
  return Array.from({ length: terms.length }, (_, r) =>
    text.slice(cut.sentences.begin[terms.sentence[r]!], cut.sentences.end[terms.last[r]!]),
  );
}

const words = (count: number): string => ['Many', ...Array<string>(count - 1).fill('word')].join(' ');
const captain = 'The captain radioed for help today.';

describe('the rows of a text', () => {
  it.each([
    ['a sentence of six words or more each', `${captain} ${captain}`, [captain, captain]],
    ['a short sentence with the one before it', `${captain} It sank.`, [`${captain} It sank.`]],
    ['a short sentence with the one after it', `It sank. ${captain}`, [`It sank. ${captain}`]],
    ['a sentence of five words, which is short', `Fog hid the whole coast. ${captain}`, 1],
    ['all short sentences up to 30 words', Array<string>(16).fill('It sank.').join(' '), 2],
    ['a long sentence and a short one of 30 words together', `${words(27)}. It sank today.`, 1],
    ['not of 31 words together', `${words(28)}. It sank today.`, 2],
    ['not across page furniture', `${captain}\n\nRead more\n\nIt sank.`, [captain, 'It sank.']],
    [
      'short headings together',
      `Ferry aground\n\nIn the fog\n\n${captain}`,
      ['Ferry aground\n\nIn the fog', captain],
    ],
    ['a short heading not with text', `Ferry aground\n\n${captain}`, ['Ferry aground', captain]],
    ['short text not with a heading', `It sank.\n\nFerry runs aground in thick morning fog\n\n`, 2],
    ['no furniture', 'Read more\n\nShare this article\n\n', []],
    ['nothing without a word', '… … !', []],
    ['nothing of nothing', '', []],
  ])('hold %s', (_, text, expected) => {
    if (typeof expected === 'number') expect(rowsOf(text)).toHaveLength(expected);
    else expect(rowsOf(text)).toEqual(expected);
  });

  it('cover every sentence with a word, in order, but no furniture, and join short neighbours of one role only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { terms, text: cut } = alignable(text);
        const { sentences } = cut;
        const tokensIn = (from: number, to: number): number =>
          sentences.firstToken[to + 1]! - sentences.firstToken[from]!;
        const covered: number[] = [];
        for (let r = 0; r < terms.length; r++)
          for (let s = terms.sentence[r]!; s <= terms.last[r]!; s++) {
            covered.push(s);
            expect(sentences.role[s]).toBe(terms.role[r]);
          }
        const all = Array.from({ length: sentences.length }, (_, s) => s);
        expect(covered).toEqual(
          all.filter((s) => tokensIn(s, s) > 0 && sentences.role[s] !== SentenceRole.furniture),
        );
        for (let r = 1; r < terms.length; r++) {
          const [before, after] = [terms.last[r - 1]!, terms.sentence[r]!];
          if (after !== before + 1 || terms.role[r] !== terms.role[r - 1]) continue;
          const [one, two] = [tokensIn(terms.sentence[r - 1]!, before), tokensIn(after, after)];
          expect(Math.min(one, two) >= 6 || one + two > 30).toBe(true);
        }
      }),
    );
  });

  it('count their terms as a plain count does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { terms, text: cut } = alignable(text);
        const bags = Array.from({ length: terms.length }, (_, r) => {
          const bag = new Map<number, number>();
          const { firstToken } = cut.sentences;
          for (const term of cut.tokens.term.slice(
            firstToken[terms.sentence[r]!],
            firstToken[terms.last[r]! + 1],
          ))
            bag.set(term, (bag.get(term) ?? 0) + 1);
          return bag;
        });
        bags.forEach((bag, r) => {
          const [from, to] = [terms.first[r]!, terms.first[r + 1]!];
          const counted = Array.from(terms.term.slice(from, to), (term, i) => [
            terms.distinct[term],
            terms.count[from + i],
          ]);
          expect(counted).toEqual([...bag]);
        });
        expect(terms.first.at(-1)).toBe(terms.term.length);
        expect(Array.from(terms.distinct)).toEqual([...new Set(cut.tokens.term)]);
        expect(Array.from(terms.frequency)).toEqual(
          Array.from(terms.distinct, (id) => bags.filter((bag) => bag.has(id)).length),
        );
        expect(Array.from(terms.ofToken, (at) => terms.distinct[at])).toEqual(Array.from(cut.tokens.term));
      }),
    );
  });

  it('know the furniture that stands before them', () => {
    const { terms, text } = alignable(
      `Read more\n\n${captain}\n\nShare this article\n\nRead more\n\n${captain}`,
    );
    const { before, from, to } = terms.furniture;
    const linesOf = Array.from(before, (row, i) => [
      row,
      text.text.slice(text.tokens.begin[from[i]!], text.tokens.end[to[i]! - 1]),
    ]);
    expect(linesOf).toEqual([
      [0, 'Read more'],
      [1, 'Share this article'],
      [1, 'Read more'],
    ]);
  });
});

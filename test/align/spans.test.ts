import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/align/spans.js';
import { alignable, texts } from './fixture.js';

const text = 'Fog hid it. “The ferry (Varra) ran aground!” Read it again…';

describe('the span of tokens', () => {
  it.each([
    ['of a whole sentence has its marks', 3, 8, '“The ferry (Varra) ran aground!”'],
    ['of the beginning of a sentence has the marks before it', 3, 5, '“The ferry'],
    ['of the end of a sentence has the marks after it', 5, 8, 'Varra) ran aground!”'],
    ['inside a sentence has no marks around it', 4, 6, 'ferry (Varra'],
    ['of two sentences has what is between them', 0, 8, 'Fog hid it. “The ferry (Varra) ran aground!”'],
    ['over a sentence end has what it begins and ends with', 2, 4, 'it. “The'],
    ['of all', 0, 11, text],
    ['of one word', 6, 7, 'ran'],
  ])('%s', (_, from, to, expected) => {
    const { begin, end } = spanOf(alignable(text).text, { from, to });
    expect(text.slice(begin, end)).toBe(expected);
  });

  it('holds its tokens and no others, and never cuts a sentence that is whole', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (any, x, y) => {
        const { text: cut } = alignable(any);
        const { tokens, sentences } = cut;
        if (tokens.length === 0) return;
        const [from, last] = [x % tokens.length, y % tokens.length].sort((p, q) => p - q) as [number, number];
        const span = spanOf(cut, { from, to: last + 1 });
        const inside = Array.from(tokens.begin, (_, t) => t).filter(
          (t) => tokens.begin[t]! >= span.begin && tokens.end[t]! <= span.end,
        );
        expect([inside[0], inside.at(-1)]).toEqual([from, last]);
        for (let s = 0; s < sentences.length; s++) {
          const [first, end] = [sentences.firstToken[s]!, sentences.firstToken[s + 1]!];
          if (first === end || first < from || end > last + 1) continue;
          expect(span.begin).toBeLessThanOrEqual(sentences.begin[s]!);
          expect(span.end).toBeGreaterThanOrEqual(sentences.end[s]!);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored, followed } from '../../src/page/pair/follow.js';
import { highlightsOf, shared } from '../../src/page/pair/highlights.js';
import type { Highlight } from '../../src/page/pair/highlights.js';
import { longestMatch } from '../../src/page/pair/longest.js';
import { ascending } from '../../src/page/pair/order.js';
import { paragraphsOf, sheetsOf } from '../../src/page/pair/paragraphs.js';
import { rowsOf } from '../../src/page/pair/rows.js';
import { countBelow, wordsOf } from '../../src/page/pair/words.js';
import { faced, made } from './pair-made.js';

const lines = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', 'é', '😀'), maxLength: 30 }),
    fc.constantFrom('x'.repeat(9000), '😀'.repeat(5000), 'word '.repeat(3000)),
  ),
  { maxLength: 6 },
);

describe('paragraphs', () => {
  it('hold every character that is not white space, in order, none twice, in blocks of bounded length', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const paragraphs = paragraphsOf(text);
        let at = 0;
        let between = '';
        for (const { begin, end } of paragraphs) {
          expect(begin).toBeGreaterThanOrEqual(at);
          expect(end - begin).toBeLessThanOrEqual(4002);
          between += text.slice(at, begin);
          at = end;
          // A surrogate pair is never cut.
          expect(text.slice(begin, end)).not.toMatch(/\p{Surrogate}/u);
        }
        expect((between + text.slice(at)).trim()).toBe('');
      }),
    );
  });

  it('stand in sheets, each once', () => {
    const paragraphs = paragraphsOf('one line of words\n'.repeat(5000));
    const sheets = sheetsOf(paragraphs);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.flat()).toEqual(paragraphs);
  });
});

describe('words', () => {
  it.each([
    ["don't, Russia’s", ["don't", 'Russia’s']],
    ['3.5 and 1,200, or 7.', ['3.5', 'and', '1,200', 'or', '7']],
    ['at 7:10 p.m. in the U.S.', ['at', '7', '10', 'p.m.', 'in', 'the', 'U.S.']],
    ['שלום עולם', ['שלום', 'עולם']],
    ['東京都 2024', ['東', '京', '都', '2024']],
    ['— “ ” …', []],
  ])('of %s', (text, words) => {
    expect(
      wordsOf(text, { begin: 0, end: text.length }).map(({ begin, end }) => text.slice(begin, end)),
    ).toEqual(words);
  });

  it('are counted below a limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, limit) => {
        const sorted = numbers.sort((x, y) => x - y);
        expect(countBelow(sorted, limit)).toBe(sorted.filter((each) => each < limit).length);
      }),
    );
  });
});

describe('an ascending run', () => {
  it('is as long as any', () => {
    const naive = (numbers: readonly number[]): number => {
      const best: number[] = [];
      for (const [at, number] of numbers.entries())
        best.push(1 + Math.max(0, ...best.filter((_, i) => i < at && numbers[i]! < number)));
      return Math.max(0, ...best);
    };
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (numbers) => {
        const places = ascending(numbers);
        const run = places.map((at) => numbers[at]!);
        expect(places).toEqual([...places].sort((x, y) => x - y));
        expect(run.every((each, i) => i === 0 || run[i - 1]! < each)).toBe(true);
        expect(run.length).toBe(naive(numbers));
      }),
    );
  });
});

describe('scrolling together', () => {
  const ends = { from: 1000, to: 2000 };

  it('meets the anchors that stand in order, and never goes back', () => {
    const place = fc.record({ from: fc.nat(1100), to: fc.nat(2100) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const anchors = anchored(places, ends);
        const steps = Array.from({ length: 101 }, (_, i) => followed(anchors, i * 10));
        expect(steps.every((each, i) => i === 0 || each >= steps[i - 1]!)).toBe(true);
        expect([steps[0], steps.at(-1)]).toEqual([0, 2000]);
      }),
    );
    const anchors = anchored([{ from: 400, to: 1500 }], ends);
    expect([200, 400, 700].map((at) => followed(anchors, at))).toEqual([750, 1500, 1750]);
  });
});

describe('the longest run of the same words', () => {
  it('is as long as any that is found by looking everywhere', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const texts = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [x, y] = [a.split(' '), b.split(' ')];
        let best = 0;
        for (let i = 0; i < x.length; i++)
          for (let j = 0; j < y.length; j++) {
            let length = 0;
            while (i + length < x.length && x[i + length] === y[j + length]) length++;
            best = Math.max(best, length);
          }
        const passage = made(a, b, [{ kind: 'edited', a, b }]).pairs[0]!.passages;
        const found = longestMatch(a, b, passage);
        expect(found.words).toBe(best);
        expect(found.a === undefined ? 0 : a.slice(found.a.begin, found.a.end).split(' ').length).toBe(best);
      }),
    );
  });

  it('of long passages is said to be a lower bound', () => {
    const text = 'word '.repeat(6000);
    const { passages } = made(text, text, [{ kind: 'verbatim', a: text, b: text }]).pairs[0]!;
    const { words, atLeast } = longestMatch(text, text, passages);
    expect(atLeast).toBe(true);
    expect(words).toBeGreaterThan(1000);
  });
});

describe('highlights', () => {
  const a = 'The boat sank. Two men died.';
  const b = 'A boat went down. Two died.';
  const result = made(a, b, [
    {
      kind: 'rewritten',
      a: 'The boat sank.',
      b: 'A boat went down.',
      differing: { a: ['sank'], b: ['went down'] },
    },
    { kind: 'quotation', a: 'Two men died.', b: 'Two died.', differing: { a: ['men'], b: [] } },
  ]);
  const body = { text: a, furniture: [], boilerplate: [] };

  it('of a kind that is hidden are gone', () => {
    const pair = faced(result);
    const sorts = (hidden: ReadonlySet<'quotation'>): string[] =>
      highlightsOf(pair, 'a', body, hidden).map(({ sort, number }) => `${sort} ${number}`);
    expect(sorts(new Set())).toEqual([
      'passage 0',
      'link 0',
      'differing 0',
      'passage 1',
      'link 1',
      'differing 1',
    ]);
    expect(sorts(new Set(['quotation']))).toEqual(['passage 0', 'link 0', 'differing 0']);
  });

  it('are found by the parts that they touch', () => {
    const highlight = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([begin, length]): Highlight => ({ sort: 'link', number: 0, begin, end: begin + length }));
    fc.assert(
      fc.property(fc.array(highlight, { maxLength: 12 }), (all) => {
        const sorted = all.sort((x, y) => x.begin - y.begin);
        const parts = [0, 10, 15, 40].map((begin) => ({ begin, end: begin + 5 }));
        expect(shared(parts, sorted)).toEqual(
          parts.map((part) => sorted.filter(({ begin, end }) => begin < part.end && end > part.begin)),
        );
      }),
    );
  });

  it('turn with the sides', () => {
    const turned = faced(result, 1);
    expect(turned).toMatchObject({
      a: 1,
      b: 0,
      swapped: true,
      direction: 'b-to-a',
      containment: { a: 0.6, b: 0.5 },
    });
    expect(turned.passages[0]!.links[0]!.differing.a.map(({ begin, end }) => b.slice(begin, end))).toEqual([
      'went down',
    ]);
  });
});

describe('rows', () => {
  it('stand in the order of the first text, with what lies between', () => {
    const passage = {
      a: { begin: 0, end: 50 },
      b: { begin: 0, end: 60 },
      kind: 'rewritten' as const,
      similarity: 0.5,
      drift: [],
      links: [
        { a: { begin: 20, end: 30 }, b: { begin: 0, end: 10 } },
        { a: { begin: 0, end: 10 }, b: { begin: 40, end: 50 } },
        { a: { begin: 0, end: 10 }, b: { begin: 50, end: 60 } },
      ].map((spans) => ({ ...spans, similarity: 0.5, differing: { a: [], b: [] } })),
    };
    const rows = rowsOf(passage);
    expect(rows.map(({ a }) => a[0]!.span.begin)).toEqual([0, 20]);
    expect(rows[0]!.b).toHaveLength(2);
    expect(rows.map(({ after }) => after)).toEqual([
      { a: { begin: 10, end: 20 }, b: undefined },
      { a: { begin: 30, end: 50 }, b: { begin: 10, end: 40 } },
    ]);
  });
});

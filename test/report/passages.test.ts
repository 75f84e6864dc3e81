import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.js';
import { resultOf } from './fixture.js';

const plain = { color: false } as const;

/** The two columns of the report, each joined to one text. */
function columnsOf(report: string): { a: string; b: string } {
  const rows = report
    .split('\n')
    .filter((line) => line.includes(' │'))
    .map((line) => line.split(' │'));
  const join = (side: number): string =>
    rows
      .map((row) => row[side]!.trim())
      .filter((cell) => cell !== '')
      .join(' ');
  return { a: join(0), b: join(1) };
}

describe('passages side by side', () => {
  const texts = [
    ['a', 'The ferry sank at noon. Nobody was hurt and all came home.'],
    ['b', 'At noon the big ferry sank. Nobody was hurt. All came home.'],
  ] as const;
  const split = resultOf(texts, [
    {
      a: 'a',
      b: 'b',
      passages: [
        {
          links: [
            [0, 0],
            [1, 1],
            [1, 2],
          ],
        },
      ],
    },
  ]);

  it('marks runs of words without a counterpart', () => {
    const pair = resultOf(texts, [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }]);
    expect(columnsOf(renderText(pair, plain))).toEqual({
      a: '[The] ferry sank [at] noon.',
      b: '[At] noon [the big] ferry sank.',
    });
  });

  it('marks with colour instead where there is colour', () => {
    const report = renderText(split, { color: true });
    expect(report).toContain('\u001B[1;35mthe big\u001B[0m ferry sank.');
    expect(report).not.toContain('[the big]');
  });

  it('prints a sentence with two links once, its partners stacked, and marks what neither of them has', () => {
    const { a, b } = columnsOf(renderText(split, plain));
    expect(a).toBe('[The] ferry sank [at] noon. Nobody was hurt [and all] came home.');
    expect(b).toBe('[At] noon [the big] ferry sank. Nobody was hurt. [All] came home.');
  });

  it('stacks the sentences of a chain of links in the order of their texts', () => {
    const chain = resultOf(
      [
        ['a', 'One. Two.'],
        ['b', 'Two. One.'],
      ],
      [
        {
          a: 'a',
          b: 'b',
          passages: [
            {
              links: [
                [0, 1],
                [1, 0],
                [1, 1],
              ],
            },
          ],
        },
      ],
    );
    const report = renderText(chain, plain);
    expect(columnsOf(report)).toEqual({ a: 'One. Two.', b: 'Two. One.' });
    expect(report).not.toContain('┄');
  });

  it('parts sentences without a link with each other by a broken rule', () => {
    const apart = resultOf(texts, [
      {
        a: 'a',
        b: 'b',
        passages: [
          {
            links: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
    ]);
    expect(renderText(apart, plain).match(/^┄+┼┄+$/gm)).toHaveLength(1);
  });

  it('does not break a line within a word of which a part is marked', () => {
    const word = resultOf(
      [
        ['a', 'Abcdefghij old-fashioned.'],
        ['b', 'Abcdefghij old-style.'],
      ],
      [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }],
    );
    expect(renderText(word, { color: false, width: 40 })).toContain(
      'Abcdefghij         │ Abcdefghij\nold-[fashioned].',
    );
  });

  it('prints words once, even where marks overlap', () => {
    const result = resultOf(texts, [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }]);
    const [pair] = result.pairs;
    const [passage] = pair!.passages;
    const a = [
      { begin: 0, end: 9 },
      { begin: 4, end: 14 },
      { begin: 15, end: 999 },
    ];
    const links = [{ ...passage!.links[0]!, differing: { a, b: [] } }];
    const tampered = { ...result, pairs: [{ ...pair!, passages: [{ ...passage!, links }] }] };
    expect(columnsOf(renderText(tampered, plain)).a).toBe('[The ferry][ sank] [at noon.]');
  });

  it('keeps every character of every linked sentence, in order, at any width', () => {
    const word = fc.string({
      unit: fc.constantFrom(...['a', 'b', 'c', '-', 'é', '漢', '字', '。']),
      minLength: 1,
      maxLength: 60,
    });
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(text, text, fc.integer({ min: 40, max: 200 }), (one, other, width) => {
        const report = renderText(
          resultOf(
            [
              ['a', one],
              ['b', other],
            ],
            [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }],
          ),
          { color: false, width },
        );
        const squeezed = (cell: string): string => cell.replace(/[[\] ]/g, '');
        const { a, b } = columnsOf(report);
        expect([squeezed(a), squeezed(b)]).toEqual([squeezed(one), squeezed(other)]);
      }),
    );
  });

  it('collapses white space in a text to single blanks', () => {
    const spaced = resultOf(
      [
        ['a', 'One\n\n two\u00A0\u3000three.'],
        ['b', 'One two three.'],
      ],
      [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }],
    );
    expect(columnsOf(renderText(spaced, plain)).a).toBe('One two three.');
  });

  it('shows offsets where the result holds no text, and says so', () => {
    const links = [[1, 1]] as const;
    const half = resultOf(texts, [{ a: 'a', b: 'b', passages: [{ links }] }], { withoutTexts: ['b'] });
    const report = renderText(half, plain);
    expect(report).toContain('The result does not hold the text of b: offsets are shown instead.');
    expect(columnsOf(report)).toEqual({
      a: 'Nobody was hurt [and all came home].',
      b: 'characters 28 to 44',
    });
  });

  it('says so when a pair shares nothing', () => {
    const nothing = resultOf(texts, [{ a: 'a', b: 'b', verdict: 'unrelated', score: 0 }]);
    expect(renderText(nothing, plain)).toContain('These two share no passage.');
  });
});

describe('what is left out', () => {
  const count = 9;
  const text = Array.from({ length: count }, (_, i) => `Sentence number ${i} of all.`).join(' ');
  const links = Array.from({ length: count }, (_, i) => [i, i] as const);
  const passages = Array.from({ length: 5 }, () => ({ links }));
  const ids = Array.from({ length: 13 }, (_, i) => `doc-${i}`);
  const pairs = ids.slice(1).map((b) => ({ a: 'doc-0', b, passages }));
  const result = resultOf(
    ids.map((id) => [id, text] as const),
    pairs,
  );
  const shown = (report: string): number => report.match(/of all\. +│/g)?.length ?? 0;

  it('is nothing when the result is one pair', () => {
    const report = renderText({ ...result, pairs: result.pairs.slice(0, 1) }, plain);
    expect(shown(report)).toBe(5 * count);
    expect(report).toContain('passage 5 of 5');
    expect(report).not.toContain(' more ');
    expect(report).not.toContain('copytaster pair');
  });

  it('is counted when there are more pairs', () => {
    const report = renderText(result, plain);
    expect(shown(report)).toBe(5 * 3 * 4);
    expect(report.match(/5 more links in this passage/g)).toHaveLength(5 * 3);
    expect(report.match(/2 more passages in this pair/g)).toHaveLength(5);
    expect(report).toContain('and 2 more pairs: --format json or csv lists them all');
    expect(report.replaceAll('\n', ' ')).toContain(
      'The passages of 7 more pairs are left out. copytaster pair <a> <b> shows all of one pair;',
    );
  });

  it('is what the caller says', () => {
    const limits = { pairs: 2, aligned: 1, passages: 1, links: 2 };
    const report = renderText(result, { ...plain, limits });
    expect(shown(report)).toBe(2);
    expect(report).toContain('7 more links in this passage');
    expect(report).toContain('and 10 more pairs');
  });
});

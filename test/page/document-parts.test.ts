import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentsOf, sharesOf } from '../../src/page/document/composition.js';
import { coveredOf, shownIn, stepOf } from '../../src/page/document/heat.js';
import { runsOf } from '../../src/page/document/runs.js';
import type { Mark } from '../../src/page/document/runs.js';
import { ordered, sourcesOf } from '../../src/page/document/sources.js';
import { standingOf } from '../../src/page/document/standing.js';
import { addressOf, modes, orders, stateOf } from '../../src/page/document/state.js';
import { wordsByKind } from '../../src/page/document/traces.js';
import type { Trace } from '../../src/page/document/traces.js';
import { formatHash, parseHash } from '../../src/page/hash.js';
import { segmentsOf } from '../../src/page/pair/segments.js';
import { documentOf, pairOf } from './overview-made.js';

const LENGTH = 40;

const spanArbitrary = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([x, y]) => ({ begin: Math.min(x, y), end: Math.max(x, y) }));

const tracesArbitrary: fc.Arbitrary<Trace[]> = fc.array(
  fc
    .record({
      span: spanArbitrary.filter(({ begin, end }) => begin < end),
      source: fc.integer({ min: 1, max: 4 }),
      passage: fc.integer({ min: 1, max: 3 }),
      similarity: fc.constantFrom(0.1, 0.3, 0.6, 0.9),
      kind: fc.constantFrom('edited' as const, 'quotation' as const, 'boilerplate' as const),
    })
    .map(({ span, ...rest }) => ({ ...span, ...rest })),
  { maxLength: 12 },
);

const trace = (begin: number, end: number, source: number, rest: Partial<Trace> = {}): Trace => ({
  begin,
  end,
  source,
  passage: 1,
  similarity: 0.5,
  kind: 'edited',
  ...rest,
});

/** The traces over each character. */
const over = (traces: readonly Trace[]): Trace[][] =>
  Array.from({ length: LENGTH }, (_, at) => traces.filter(({ begin, end }) => begin <= at && at < end));

describe('heat', () => {
  it('covers exactly what is linked: every character by the sources that have it, each as alike as it is', () => {
    fc.assert(
      fc.property(tracesArbitrary, (traces) => {
        const found = new Array<[number, number][]>(LENGTH).fill([]);
        for (const { begin, end, hits } of coveredOf({ begin: 0, end: LENGTH }, traces))
          for (let at = begin; at < end; at++)
            found[at] = hits.map(({ source, similarity }) => [source, similarity]);
        const naive = over(traces).map((here) =>
          [1, 2, 3, 4]
            .filter((number) => here.some(({ source }) => source === number))
            .map((number) => [
              number,
              Math.max(...here.filter(({ source }) => source === number).map(({ similarity }) => similarity)),
            ]),
        );
        expect(found).toEqual(naive);
      }),
    );
  });

  it('names a passage that is as alike', () => {
    fc.assert(
      fc.property(tracesArbitrary, (traces) => {
        for (const { begin, hits } of coveredOf({ begin: 0, end: LENGTH }, traces))
          for (const hit of hits) expect(over(traces)[begin]).toContainEqual(expect.objectContaining(hit));
      }),
    );
  });

  it('of the best source is what the best-ranked has; of all it is everything', () => {
    const covered = coveredOf({ begin: 0, end: 20 }, [trace(0, 10, 2), trace(5, 15, 1)]);
    const sources = (mode: 'best' | 'all') =>
      shownIn(mode, covered).map(({ begin, hits }) => [begin, hits.map(({ source }) => source)]);
    expect(sources('best')).toEqual([
      [0, [2]],
      [5, [1]],
      [10, [1]],
    ]);
    expect(sources('all')).toEqual([
      [0, [2]],
      [5, [1, 2]],
      [10, [1]],
    ]);
  });

  it.each([
    [[0], 1],
    [[0.249], 1],
    [[0.25], 2],
    [[0.5], 3],
    [[0.75], 4],
    [[1], 4],
    [[0.1, 0.8], 4],
  ])('of similarity %j is of step %i', (similarities, step) => {
    expect(stepOf({ hits: similarities.map((similarity) => trace(0, 1, 1, { similarity })) })).toBe(step);
  });
});

describe('runs', () => {
  const runs = (text: string, traces: readonly Trace[]) => {
    const marks: readonly Mark[] = coveredOf({ begin: 0, end: text.length }, traces);
    return runsOf(text, segmentsOf({ begin: 0, end: text.length }, marks)).map(({ hits, pieces }) => [
      text.slice(pieces[0]!.begin, pieces.at(-1)!.end),
      hits.map(({ source, passage }) => `${source}/${passage}`).join(' '),
    ]);
  };

  it.each<[string, string, Trace[], string[][]]>([
    ['none', 'One. Two.', [], [['One. Two.', '']]],
    [
      'sentences of one passage, with the space between',
      'One. Two. Own.',
      [trace(0, 4, 1), trace(5, 9, 1, { similarity: 0.9 })],
      [
        ['One. Two.', '1/1'],
        [' Own.', ''],
      ],
    ],
    [
      'another passage',
      'One. Two.',
      [trace(0, 4, 1), trace(5, 9, 1, { passage: 2 })],
      [
        ['One.', '1/1'],
        [' ', ''],
        ['Two.', '1/2'],
      ],
    ],
    [
      'another source, and its own words between',
      'One. But. Two.',
      [trace(0, 4, 1), trace(10, 14, 2)],
      [
        ['One.', '1/1'],
        [' But. ', ''],
        ['Two.', '2/1'],
      ],
    ],
  ])('%s', (_, text, traces, expected) => {
    expect(runs(text, traces)).toEqual(expected);
  });

  it('put together are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '.'), minLength: LENGTH, maxLength: LENGTH }),
        tracesArbitrary,
        (text, traces) => {
          expect(
            runs(text, traces)
              .map(([words]) => words)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('what a text is made of', () => {
  const none = { furniture: [], boilerplate: [] };
  const shares = (...args: Parameters<typeof sharesOf>) => {
    const { sources, own } = sharesOf(...args);
    return [...[...sources].sort(([x], [y]) => x - y).flat(), own];
  };

  it.each<[string, Parameters<typeof sharesOf>, number[]]>([
    ['nothing shared', [10, none, []], [1]],
    ['an empty text', [0, none, []], [1]],
    ['half of it', [10, none, [trace(0, 5, 1)]], [1, 0.5, 0.5]],
    [
      'each place is the best-ranked source’s',
      [10, none, [trace(0, 8, 2), trace(4, 6, 1)]],
      [1, 0.2, 2, 0.6, 0.2],
    ],
    ['the space between sentences', [10, none, [trace(0, 4, 1), trace(5, 10, 1)]], [1, 1, 0]],
    [
      'furniture counts for nothing',
      [10, { ...none, furniture: [{ begin: 5, end: 10 }] }, [trace(0, 8, 1)]],
      [1, 1, 0],
    ],
    ['nor does template wording', [10, none, [trace(0, 5, 1, { kind: 'boilerplate' })]], [1]],
  ])('%s', (_, args, expected) => {
    expect(shares(...args)).toEqual(expected);
  });

  it('sums to 1, and no source has more than it covers, with the white space after it', () => {
    fc.assert(
      fc.property(tracesArbitrary, fc.array(spanArbitrary, { maxLength: 3 }), (traces, furniture) => {
        const { sources, own } = sharesOf(LENGTH, { furniture, boilerplate: [] }, traces);
        expect([...sources.values()].reduce((sum, share) => sum + share, own)).toBeCloseTo(1, 9);
        const inside = over(traces).filter(
          (_, at) => !furniture.some(({ begin, end }) => begin <= at && at < end),
        );
        for (const [number, share] of sources) {
          const own = traces.filter(({ source }) => source === number).length;
          const most = inside.filter((here) => here.some(({ source }) => source === number)).length;
          expect(share * inside.length).toBeLessThanOrEqual(most + 2 * own + 1e-9);
        }
        expect(own).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('in whole per cents sums to 100, none of them a whole one off', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1 }), (parts) => {
        const percents = percentsOf(parts);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(percents.reduce((total, each) => total + each, 0)).toBe(100);
        for (const [at, percent] of percents.entries())
          expect(Math.abs(percent - (100 * parts[at]!) / sum)).toBeLessThan(1);
      }),
    );
    expect(percentsOf([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(percentsOf([])).toEqual([]);
  });
});

describe('the other documents', () => {
  const pairs = [
    pairOf(0, 1, { score: 0.9, containment: { a: 0.5, b: 0.1 }, direction: 'a-to-b' }),
    pairOf(2, 0, { score: 0.8, containment: { a: 0.9, b: 0.2 }, direction: 'a-to-b' }),
    pairOf(0, 3, { score: 0.7, containment: { a: 0.6, b: 0.2 }, direction: 'common-source' }),
    pairOf(0, 4, { score: 0.6, containment: { a: 0.6, b: 0.2 } }),
  ];
  const places = pairs.map((pair, at) => [at, pair] as const);
  const sources = sourcesOf(0, places, new Set([2]));

  it('are ranked: those it is made of, then by share and score, then what comes from it', () => {
    expect(
      sources.map(({ number, other, side, relation, share }) => [number, other, side, relation, share]),
    ).toEqual([
      [1, 2, 'b', 'from', 0.2],
      [2, 3, 'a', 'common', 0.6],
      [3, 4, 'a', 'undetermined', 0.6],
      [4, 1, 'a', 'to', 0.5],
    ]);
  });

  it.each([
    ['rank', [1, 2, 3, 4]],
    ['share', [2, 3, 4, 1]],
    ['score', [4, 1, 2, 3]],
    ['date', [3, 1, 2, 4]],
  ] as const)('are sorted by %s', (order, numbers) => {
    const dates = [null, null, '2025-10-14T09:00:00+02:00', 'soon', '2025-10-14T06:30:00Z'];
    const documentAt = (place: number) => documentOf(String(place), { published: dates[place]! });
    expect(ordered(sources, order, documentAt).map(({ number }) => number)).toEqual(numbers);
  });

  it('place the document by its strongest pair', () => {
    expect(standingOf(pairs, 6, 2)).toMatchObject({ score: 0.8, above: 3 / 5 });
    expect(standingOf(pairs, 6, 0)?.strongest).toEqual([0.9, 0.9, 0.8, 0.7, 0.6, 0]);
    expect(standingOf(pairs, 6, 5)).toBeUndefined();
  });

  it('share words that are counted once a kind', () => {
    const traces = [trace(0, 10, 1), trace(4, 12, 1), trace(20, 24, 1, { kind: 'summary' })];
    expect([...wordsByKind(traces, [0, 4, 9, 12, 20])]).toEqual([
      ['edited', 3],
      ['summary', 1],
    ]);
  });
});

describe('the address', () => {
  const ids = ['a', 'b+c', 'd&e=f', '%', 'é'];
  const placeOf = (id: string): number | undefined => (ids.includes(id) ? ids.indexOf(id) : undefined);
  const state = fc.record({
    source: fc.option(fc.nat(4), { nil: undefined }),
    mode: fc.constantFrom(...modes),
    order: fc.constantFrom(...orders),
    out: fc.uniqueArray(fc.nat(4)).map((places) => new Set(places)),
  });

  it('holds a reading, and gives it back', () => {
    fc.assert(
      fc.property(state, (reading) => {
        const address = formatHash(addressOf(parseHash('#document=x'), reading, (place) => ids[place]!));
        expect(stateOf(parseHash(address), placeOf)).toEqual(reading);
      }),
    );
  });

  it.each(['#document=x', '#document=x&source=no&mode=worst&sort=up&out=no+', '#document=x&source&out'])(
    '%s asks for nothing that is not there',
    (address) => {
      expect(stateOf(parseHash(address), placeOf)).toEqual({
        source: undefined,
        mode: 'best',
        order: 'rank',
        out: new Set(),
      });
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster, Derivation } from '../../src/model/result.js';
import { arrow, port } from '../../src/page/stories/arrow.js';
import { axisOf } from '../../src/page/stories/axis.js';
import { derivationsOf, lanesOf } from '../../src/page/stories/lanes.js';
import { linesOf } from '../../src/page/stories/lines.js';
import { momentOf } from '../../src/page/moment.js';
import { relativesOf } from '../../src/page/stories/related.js';
import { ordered, orderOf } from '../../src/page/stories/shelf.js';
import { storyOf } from '../../src/page/stories/story.js';
import { documentOf } from './overview-made.js';
import { clusterOf } from './stories-made.js';

const none = (): undefined => undefined;

const order = (cluster: Cluster, times: Readonly<Record<string, string>> = {}): readonly string[] =>
  lanesOf(cluster, (id) => momentOf(times[id] ?? null)).map(({ id, depth }) => `${id}${depth}`);

describe('the order of the lanes', () => {
  it.each([
    ['sources above what was made from them', 'a b c', ['c>a', 'a>b'], {}, ['c0', 'a1', 'b2']],
    ['each family together', 'a b c d', ['a>c', 'b>d'], {}, ['a0', 'c1', 'b0', 'd1']],
    ['one with two sources below both', 'a b c', ['a>b', 'c>b'], {}, ['a0', 'c0', 'b1']],
    ['the earlier first', 'a b c', ['a>b', 'a>c'], { b: '2025-10-15', c: '2025-10-14' }, ['a0', 'c1', 'b1']],
    ['documents without a time last', 'a b c', [], { b: '2025', c: '2024' }, ['c0', 'b0', 'a0']],
    [
      'a circle from one of it, and what hangs from it below',
      'a b c d',
      ['b>c', 'c>b', 'c>a'],
      {},
      ['d0', 'c0', 'a1', 'b1'],
    ],
  ])('has %s', (_rule, ids, derivations, times, expected) => {
    expect(order(clusterOf(ids.split(' '), derivations), times)).toEqual(expected);
  });

  it('has a missing ancestor just before its earliest descendant', () => {
    const cluster = clusterOf(['a', 'b', 'c'], ['m>b', 'm>c'], ['m']);
    expect(order(cluster, { a: '2025-10-14', b: '2025-10-15', c: '2025-10-16' })).toEqual([
      'a0',
      'm0',
      'b1',
      'c1',
    ]);
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const derivation = fc.record({
    source: fc.constantFrom(...ids, 'm', 'stranger'),
    derived: fc.constantFrom(...ids, 'stranger'),
    strength: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const times = fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom('2025', '2025-10-14', '2024-01-01T10:00Z', '?'),
  );
  const drawn = (derivations: readonly Derivation[]): Cluster => ({
    ...clusterOf(ids, [], ['m']),
    derivations,
  });

  it('holds every document once, whatever the derivations, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(derivation, { maxLength: 20 }), times, (derivations, published) => {
        const of = (all: readonly Derivation[]): readonly string[] =>
          lanesOf(drawn(all), (id) => momentOf(published[id] ?? null)).map(({ id }) => id);
        expect([...of(derivations)].sort()).toEqual([...ids, 'm'].sort());
        expect(of([...derivations].reverse())).toEqual(of(derivations));
      }),
    );
  });

  it('is a topological order of derivations without a circle', () => {
    fc.assert(
      fc.property(fc.array(derivation, { maxLength: 20 }), times, (derivations, published) => {
        const forward = derivations.filter(({ source, derived }) => source === 'm' || source < derived);
        const cluster = drawn(forward);
        const lanes = lanesOf(cluster, (id) => momentOf(published[id] ?? null));
        const places = new Map(lanes.map(({ id }, at) => [id, at]));
        for (const { source, derived } of derivationsOf(cluster)) {
          expect(places.get(source)).toBeLessThan(places.get(derived)!);
          expect(lanes[places.get(source)!]!.depth).toBeLessThan(lanes[places.get(derived)!]!.depth);
        }
      }),
    );
  });

  it('takes no longer than it must for a long circle', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `d${at}`);
    const circle = many.map((id, at) => `${id}>${many[(at + 1) % many.length]!}`);
    expect(lanesOf(clusterOf(many, circle), none)).toHaveLength(3000);
  });
});

describe('the lines of the graph', () => {
  it('are arrows for derivations, and dashed for other joined pairs', () => {
    const cluster = {
      ...clusterOf(['a', 'b', 'c'], ['a>b']),
      edges: [
        { a: 'a', b: 'b', score: 0.9 },
        { a: 'b', b: 'c', score: 0.4 },
        { a: 'a', b: 'nobody', score: 0.3 },
      ],
    };
    expect(linesOf(cluster, ['a', 'b', 'c'])).toEqual({
      arrows: [{ from: 0, to: 1, strength: 0.5 }],
      joined: [{ from: 1, to: 2, strength: 0.4 }],
    });
  });

  it('run down from the source, then along the lane, and end before the node', () => {
    const { line, head } = arrow({ x: 10, y: 10 }, { x: 100, y: 50 }, 6, 8);
    expect(line).toBe('M 10 16 V 42 Q 10 50 18 50 H 85');
    expect(head).toBe('M 93 50 L 85 46 L 85 54 Z');
  });

  it('run back where what was made seems earlier, and up where a circle leads up', () => {
    expect(arrow({ x: 100, y: 10 }, { x: 10, y: 50 }, 6, 8).line).toBe('M 100 16 V 42 Q 100 50 92 50 H 25');
    expect(arrow({ x: 10, y: 50 }, { x: 100, y: 10 }, 6, 8).line).toBe('M 10 44 V 18 Q 10 10 18 10 H 85');
  });

  it('come from above where two nodes stand nearly below each other', () => {
    expect(arrow({ x: 10, y: 10 }, { x: 14, y: 50 }, 6, 8)).toEqual({
      line: 'M 10 16 C 10 25.5 14 25.5 14 35',
      head: 'M 14 43 L 10 35 L 18 35 Z',
    });
  });

  it('come in beside each other', () => {
    expect([port(0, 1, 12), port(0, 2, 12), port(1, 2, 12)]).toEqual([0, -3, 3]);
    expect([0, 1, 2, 3, 4].map((at) => port(at, 5, 12))).toEqual([-6, -3, 0, 3, 6]);
  });
});

describe('where the nodes stand', () => {
  const lane = (
    published: string | null,
    depth = 0,
  ): { readonly depth: number; readonly moment: ReturnType<typeof momentOf> } => ({
    depth,
    moment: momentOf(published),
  });

  it('is by time, a day by its noon', () => {
    const { nodes, spans, untimed } = axisOf(
      [lane('2025-10-14T00:00Z'), lane('2025-10-14'), lane('2025-10-15T00:00Z')],
      500,
      16,
    );
    expect(untimed).toBe(0);
    expect(nodes[1]! - nodes[0]!).toBeCloseTo(nodes[2]! - nodes[1]!);
    expect(spans).toEqual([undefined, [nodes[0], nodes[2]], undefined]);
  });

  it('is by derivation in a column of their own for those without a time', () => {
    const { nodes, untimed, ticks } = axisOf(
      [lane(null), lane(null, 1), lane('2025-10-14T00:00Z'), lane('2025-10-15T00:00Z')],
      500,
      16,
    );
    expect(nodes[0]).toBeLessThan(nodes[1]!);
    expect(nodes[1]).toBeLessThan(untimed);
    expect(Math.min(nodes[2]!, ...ticks.map(({ x }) => x))).toBeGreaterThan(untimed);
  });

  it('is by derivation all over where no time is known', () => {
    const { nodes, untimed, ticks, gap } = axisOf([lane(null), lane('?', 1), lane(null, 9)], 500, 16);
    expect([untimed, ticks, gap]).toEqual([500, [], undefined]);
    expect(nodes).toEqual([...nodes].sort((x, y) => x - y));
    expect(nodes[2]).toBeLessThan(500);
  });

  it('says what the axis leaves out', () => {
    const { gap, nodes } = axisOf(
      [lane('2023-01-01T00:00Z'), lane('2025-01-01T00:00Z'), lane('2025-01-02T00:00Z')],
      500,
      16,
    );
    expect(gap!.length).toBe(731 * 86_400_000);
    expect(gap!.x).toBeGreaterThan(nodes[0]!);
    expect(gap!.x).toBeLessThan(nodes[1]!);
  });

  it('is within the plot, in order of time, under names that do not touch', () => {
    const published = fc.oneof(
      fc.constantFrom(null, '2025-10-14', '2025', 'x'),
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(published, fc.nat(5)), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 240, max: 2400 }),
        (drafts, width) => {
          const lanes = drafts.map(([text, depth]) => lane(text, depth));
          const { nodes, ticks } = axisOf(lanes, width, 16);
          expect(nodes.every((x) => x >= 0 && x <= width)).toBe(true);
          for (const [at, { moment }] of lanes.entries())
            for (const [other, { moment: next }] of lanes.entries())
              if (moment && next && moment.end < next.begin)
                expect(nodes[at]).toBeLessThanOrEqual(nodes[other]!);
          for (const [at, { x }] of ticks.slice(1).entries())
            expect(x - ticks[at]!.x).toBeGreaterThanOrEqual(76);
        },
      ),
    );
  });
});

describe('a story at a glance', () => {
  it('is known by its first document, and begins with what came from no other', () => {
    const cluster = clusterOf(['a', 'b', 'c', 'd'], ['m>b', 'm>c', 'a>d'], ['m']);
    const story = storyOf(cluster, (id) =>
      id === 'd' ? undefined : documentOf(id, { outlet: id === 'a' ? 'Daily' : 'Herald' }),
    )!;
    expect(story).toMatchObject({ sources: ['m', 'a'], strength: 0.5, span: undefined, first: 'b' });
    expect([...story.outlets].sort()).toEqual(['Daily', 'Herald']);
  });

  it('is nothing without a document', () => {
    expect(storyOf(clusterOf([], []), none)).toBeUndefined();
  });

  const shelf = (
    [
      ['small', 2, 0.9, 2],
      ['large', 9, 0.5, 1],
      ['untimed', 3, 0.7, undefined],
      ['like small', 2, 0.9, 2],
    ] as const
  ).map(([name, size, strength, begin]) => ({
    name,
    strength,
    span: begin === undefined ? undefined : { begin, end: begin },
    cluster: { documents: Array.from({ length: size }, String) },
  }));

  it.each([
    ['size', ['large', 'untimed', 'small', 'like small']],
    ['strength', ['small', 'like small', 'untimed', 'large']],
    ['newest', ['small', 'like small', 'large', 'untimed']],
    ['oldest', ['large', 'small', 'like small', 'untimed']],
    ['nonsense', ['large', 'untimed', 'small', 'like small']],
  ])('stands in the list by %s', (by, names) => {
    expect(ordered(shelf, orderOf(by)).map(({ name }) => name)).toEqual(names);
  });
});

describe('what is related to a story', () => {
  it('is each document outside with its strongest pair, by verdict, then score', () => {
    const pairs = [
      { a: 0, b: 1, score: 0.9, verdict: 'derived' },
      { a: 0, b: 2, score: 0.3, verdict: 'same-story' },
      { a: 2, b: 1, score: 0.4, verdict: 'same-story' },
      { a: 3, b: 1, score: 0.1, verdict: 'partial' },
      { a: 3, b: 2, score: 0.8, verdict: 'partial' },
    ] as const;
    const pairsOf = (document: number): readonly number[] =>
      pairs.flatMap(({ a, b }, at) => (a === document || b === document ? [at] : []));
    expect(relativesOf(new Set([0, 1]), pairsOf, (at) => pairs[at]!)).toEqual([
      { document: 3, member: 1, pair: 3, members: 1 },
      { document: 2, member: 1, pair: 2, members: 2 },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cells } from '../../src/page/overview/cells.js';
import { linked } from '../../src/page/overview/linkage.js';
import type { Likeness } from '../../src/page/overview/linkage.js';
import { ordered } from '../../src/page/overview/order.js';
import type { Cluster } from '../../src/model/result.js';
import { documentOf, pairOf } from './overview-made.js';

/** Pairs of so many items, no two alike to the same degree. */
const likenesses = (count: number): fc.Arbitrary<Likeness[]> =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a < b),
      { selector: ([a, b]) => a * count + b, maxLength: 30 },
    )
    .chain((pairs) =>
      fc
        .uniqueArray(fc.integer({ min: 1, max: 1e9 }), { minLength: pairs.length, maxLength: pairs.length })
        .map((values) => pairs.map(([a, b], at) => ({ a, b, likeness: values[at]! / 1e9 }))),
    );

const made = fc
  .integer({ min: 2, max: 12 })
  .chain((count) => likenesses(count).map((pairs) => ({ count, pairs })));

/** Every branch of the average-linkage tree: the two most alike are joined, again and again. */
function branchesOf(count: number, pairs: readonly Likeness[]): number[][] {
  let open = Array.from({ length: count }, (_, item) => [item]);
  const all: number[][] = [...open];
  const mean = (one: readonly number[], other: readonly number[]): number =>
    pairs
      .filter(({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)))
      .reduce((sum, { likeness }) => sum + likeness, 0) /
    (one.length * other.length);
  for (;;) {
    let best: [number, number[], number[]] | undefined;
    for (const [at, one] of open.entries())
      for (const other of open.slice(at + 1))
        if (mean(one, other) > (best?.[0] ?? 0)) best = [mean(one, other), one, other];
    if (best === undefined) return all;
    const [, one, other] = best;
    open = [...open.filter((branch) => branch !== one && branch !== other), [...one, ...other]];
    all.push(open.at(-1)!);
  }
}

describe('leaves of average linkage', () => {
  it('stand branch by branch', () => {
    fc.assert(
      fc.property(made, ({ count, pairs }) => {
        const order = linked(count, pairs).flat();
        expect([...order].sort((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, item) => item));
        for (const branch of branchesOf(count, pairs)) {
          const places = branch.map((item) => order.indexOf(item));
          expect(Math.max(...places) - Math.min(...places)).toBe(branch.length - 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('meet at the most alike ends', () => {
    const chain = [
      { a: 0, b: 3, likeness: 0.9 },
      { a: 1, b: 2, likeness: 0.8 },
      { a: 3, b: 1, likeness: 0.3 },
    ];
    expect(linked(4, chain)).toEqual([[0, 3, 1, 2]]);
  });

  it('of equal likeness stay as they come', () => {
    const equal = [
      { a: 2, b: 3, likeness: 0.5 },
      { a: 0, b: 1, likeness: 0.5 },
    ];
    expect(linked(5, equal)).toEqual([[0, 1], [2, 3], [4]]);
  });
});

const clusterOf = (id: string, documents: readonly string[]): Cluster => ({
  id,
  documents,
  edges: [],
  derivations: [],
  missing: [],
  compositions: [],
});

describe('the order of the matrix', () => {
  const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => documentOf(id));
  const overview = {
    documents,
    pairs: [
      pairOf(2, 5, { score: 0.9 }),
      pairOf(0, 1, { score: 0.6 }),
      pairOf(1, 7, { score: 0.4 }),
      pairOf(3, 5, { score: 0, verdict: 'same-story' as const }),
      pairOf(3, 6, { score: 0, verdict: 'same-story' as const }),
    ],
    clusters: [clusterOf('1', ['a', 'b', 'h']), clusterOf('2', ['c', 'f'])],
  };

  it('takes clusters by their strongest pair, then documents of none, and leaves out those without a pair', () => {
    expect(ordered(overview)).toEqual({
      documents: [2, 5, 0, 1, 7, 3, 6],
      families: [
        { begin: 0, end: 2 },
        { begin: 2, end: 5 },
      ],
    });
  });

  it('is the same for pairs in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(overview.pairs, { minLength: 5 }), (pairs) => {
        expect(ordered({ ...overview, pairs })).toEqual(ordered(overview));
      }),
    );
  });

  it('has every paired document once, clusters whole', () => {
    const groups = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(likenesses(8), groups, (pairs, group) => {
        const clusters = [0, 1, 2].map((each) =>
          clusterOf(
            `${each}`,
            documents.filter((_, at) => group[at] === each).map(({ id }) => id),
          ),
        );
        const order = ordered({
          documents,
          clusters,
          pairs: pairs.map(({ a, b, likeness }) => pairOf(a, b, { score: likeness })),
        });
        const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
        expect([...order.documents].sort((x, y) => x - y)).toEqual([...paired].sort((x, y) => x - y));
        for (const { begin, end } of order.families) {
          const [first] = order.documents.slice(begin, end);
          const members = [...paired].filter((at) => group[at] === group[first!]);
          expect(new Set(order.documents.slice(begin, end))).toEqual(new Set(members));
        }
      }),
    );
  });
});

describe('cells', () => {
  const cells = new Cells({
    documents: ['a', 'b', 'c', 'd'].map((id) => documentOf(id)),
    pairs: [pairOf(0, 1, { score: 0.9 }), pairOf(2, 1, { score: 0.5 }), pairOf(0, 3, { score: 0.1 })],
    clusters: [],
  });
  const everywhere = cells.rows.flatMap((row, at) =>
    row.map(({ column, pair }) => [at, column, pair] as const),
  );

  it('stand on both sides of the diagonal', () => {
    expect(everywhere).toHaveLength(6);
    for (const [row, column, pair] of everywhere) {
      expect(cells.pairAt({ row, column })).toBe(pair);
      expect(cells.pairAt({ row: column, column: row })).toBe(pair);
    }
  });

  it('are gone through above the diagonal in reading order, and back', () => {
    const passing = (pair: number): boolean => pair !== 2;
    for (const passes of [(): boolean => true, passing]) {
      const expected = everywhere.filter(([row, column, pair]) => row < column && passes(pair));
      const forwards: number[] = [];
      let at: { row: number; column: number } | undefined = { row: 0, column: -1 };
      while ((at = cells.next(at, true, passes)) !== undefined) forwards.push(cells.pairAt(at)!);
      expect(forwards).toEqual(expected.map(([, , pair]) => pair));
      const backwards: number[] = [];
      at = { row: 3, column: 4 };
      while ((at = cells.next(at, false, passes)) !== undefined) backwards.push(cells.pairAt(at)!);
      expect(backwards).toEqual(forwards.reverse());
    }
  });
});

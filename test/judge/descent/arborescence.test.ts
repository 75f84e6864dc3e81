import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arborescence } from '../../../src/judge/descent/arborescence.js';
import type { Edge } from '../../../src/judge/descent/arborescence.js';

/** The heaviest choice of one edge into every node but the root, without a cycle, by trying all; undefined for none. */
function naive(nodes: number, root: number, edges: readonly Edge[]): number | undefined {
  const into = Array.from({ length: nodes }, (_, node) => edges.filter((edge) => edge.to === node));
  const enter = (node: number, chosen: readonly Edge[]): number | undefined => {
    if (node === nodes) return isTree(nodes, root, chosen) ? weigh(chosen) : undefined;
    if (node === root) return enter(node + 1, chosen);
    return into[node]!.map((edge) => enter(node + 1, [...chosen, edge]))
      .filter((weight) => weight !== undefined)
      .reduce<number | undefined>((top, weight) => Math.max(top ?? -Infinity, weight), undefined);
  };
  return enter(0, []);
}

const weigh = (edges: readonly Edge[]): number => edges.reduce((sum, { weight }) => sum + weight, 0);

function isTree(nodes: number, root: number, edges: readonly Edge[]): boolean {
  const from = new Map(edges.map((edge) => [edge.to, edge.from]));
  return Array.from({ length: nodes }, (_, node) => node).every((node) => {
    let at = node;
    for (let steps = 0; at !== root; steps++) {
      const before = from.get(at);
      if (before === undefined || steps > nodes) return false;
      at = before;
    }
    return true;
  });
}

const graphs = fc.integer({ min: 2, max: 5 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    root: fc.nat(nodes - 1),
    edges: fc.array(
      fc.record({ from: fc.nat(nodes - 1), to: fc.nat(nodes - 1), weight: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 12 },
    ),
  }),
);

describe('the maximum spanning arborescence', () => {
  it('is a tree of the greatest weight, wherever all nodes can be reached', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, root, edges }) => {
        const best = naive(nodes, root, edges);
        fc.pre(best !== undefined);
        const chosen = arborescence(nodes, root, edges).map((position) => edges[position]!);
        expect(isTree(nodes, root, chosen)).toBe(true);
        expect(chosen).toHaveLength(nodes - 1);
        expect(weigh(chosen)).toBe(best);
      }),
      { numRuns: 2000 },
    );
  });

  it('breaks a cycle where that costs least', () => {
    const edges = [
      { from: 0, to: 1, weight: 1 },
      { from: 0, to: 2, weight: 5 },
      { from: 1, to: 2, weight: 10 },
      { from: 2, to: 1, weight: 8 },
    ];
    expect(arborescence(3, 0, edges)).toEqual([1, 3]);
  });

  it('leaves out what cannot be reached', () => {
    const edges = [
      { from: 0, to: 1, weight: 1 },
      { from: 2, to: 3, weight: 1 },
      { from: 3, to: 2, weight: 1 },
    ];
    expect(arborescence(4, 0, edges)).toEqual([0]);
  });
});

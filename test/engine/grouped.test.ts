import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from '../../src/engine/grouped.js';

const DOCUMENTS = 30;

const pairs = fc
  .uniqueArray(fc.tuple(fc.nat(DOCUMENTS - 1), fc.nat(DOCUMENTS - 1)), {
    maxLength: 60,
    selector: ([x, y]) => `${Math.min(x, y)} ${Math.max(x, y)}`,
  })
  .map((all) =>
    all
      .filter(([x, y]) => x !== y)
      .map(([x, y]): [number, number] => [Math.min(x, y), Math.max(x, y)])
      .sort(([a, b], [c, d]) => a - c || b - d),
  );

/** The first document of the group of each, by spreading it along the pairs until nothing changes. */
function firstOf(all: readonly [number, number][]): number[] {
  const first = Array.from({ length: DOCUMENTS }, (_, document) => document);
  for (let round = 0; round < DOCUMENTS; round++)
    for (const [a, b] of all) first[a] = first[b] = Math.min(first[a]!, first[b]!);
  return first;
}

it('pairs come by groups, and within a group as they were', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const columns = {
        length: all.length,
        a: Uint32Array.from(all, ([a]) => a),
        b: Uint32Array.from(all, ([, b]) => b),
      };
      const { length, a, b } = grouped(columns, DOCUMENTS);
      const first = firstOf(all);
      expect(Array.from({ length }, (_, i) => [a[i], b[i]])).toEqual(
        all.toSorted(([x], [y]) => first[x]! - first[y]!),
      );
    }),
  );
});

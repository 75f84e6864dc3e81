import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Partners } from '../../../src/judge/drift/partners.js';

const first = { a: 7, b: 3 };
const places = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });

/** Pairs of places as the alignment tells them: token numbers, ascending by `a`, then `b`. */
function matchOf(pairs: readonly (readonly [number, number])[]) {
  const sorted = pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  return {
    a: Uint32Array.from(sorted, ([i]) => first.a + i),
    b: Uint32Array.from(sorted, ([, j]) => first.b + j),
    equal: new Uint8Array(pairs.length),
    differing: { a: [], b: [] },
  };
}

describe('the partners of the words of a sentence', () => {
  it('are those that the alignment pairs them with, whatever was filled in before', () => {
    fc.assert(
      fc.property(places, places, (before, pairs) => {
        const partners = { a: new Partners(), b: new Partners() };
        for (const each of [before, pairs])
          for (const own of ['a', 'b'] as const) partners[own].fill(matchOf(each), own, first, 10);
        for (let place = 0; place < 10; place++) {
          const inB = pairs.filter(([i]) => i === place).map(([, j]) => j);
          const inA = pairs.filter(([, j]) => j === place).map(([i]) => i);
          const sorted = (found: readonly number[]): number[] => found.toSorted((x, y) => x - y);
          expect([...partners.a.of(place)]).toEqual(sorted(inB));
          expect([...partners.b.of(place)]).toEqual(sorted(inA));
          expect(partners.a.has(place)).toBe(inB.length > 0);
          expect(partners.a.hasWithin(place, 2, 5)).toBe(inB.some((j) => j >= 2 && j < 5));
        }
      }),
    );
  });

  it('are kept of sentences of any length', () => {
    const long = Array.from({ length: 5000 }, (_, i) => [i, i] as const);
    const partners = new Partners();
    partners.fill(matchOf(long), 'a', first, 5000);
    expect(long.every(([i]) => partners.hasWithin(i, i, i + 1))).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, merged, uncovered, without } from '../../../src/judge/descent/ranges.js';
import type { Span } from '../../../src/model/span.js';

const spans = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([x, y]): Span => ({ begin: Math.min(x, y), end: Math.max(x, y) })),
  { maxLength: 8 },
);
const covered = (all: readonly Span[]): Set<number> =>
  new Set(all.flatMap(({ begin, end }) => Array.from({ length: end - begin }, (_, i) => begin + i)));

describe('ranges', () => {
  it('cover what they did before they were merged', () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(covered(merged(all))).toEqual(covered(all));
        expect(lengthOf(merged(all))).toBe(covered(all).size);
      }),
    );
  });

  it('lose what others cover, and nothing else', () => {
    fc.assert(
      fc.property(spans, spans, (all, others) => {
        const left = without(merged(all), merged(others));
        expect([...covered(left)].sort()).toEqual(
          [...covered(all)].filter((at) => !covered(others).has(at)).sort(),
        );
      }),
    );
  });

  it('are painted once, the first on top', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const seen = new Set<number>();
        const naive = all.map((span) => {
          const fresh = [...covered([span])].filter((at) => !seen.has(at));
          fresh.forEach((at) => seen.add(at));
          return fresh.length;
        });
        expect(uncovered(all)).toEqual(naive);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, segmentsOf } from '../../src/page/pair/segments.js';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const spans = fc.array(
  fc.tuple(fc.nat(70), fc.nat(70)).map(([x, y]) => ({ begin: Math.min(x, y), end: Math.max(x, y) })),
  { maxLength: 12 },
);

describe('segments', () => {
  it('put together are the text, and each character has exactly the marks that cover it', () => {
    fc.assert(
      fc.property(text, spans, (whole, marks) => {
        const segments = segmentsOf({ begin: 0, end: whole.length }, marks);
        expect(segments.map(({ begin, end }) => whole.slice(begin, end)).join('')).toBe(whole);
        const found = segments.flatMap(({ begin, end, marks: over }) =>
          Array.from({ length: end - begin }, () => over),
        );
        const naive = Array.from({ length: whole.length }, (_, at) =>
          marks.filter(({ begin, end }) => begin <= at && at < end),
        );
        expect(found).toEqual(naive);
      }),
    );
  });

  it('of a part hold nothing outside it', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), spans, (begin, length, marks) => {
        const part = { begin, end: begin + length };
        const segments = segmentsOf(part, marks);
        expect(segments.at(0)?.begin ?? begin).toBe(begin);
        expect(segments.at(-1)?.end ?? begin).toBe(part.end);
        for (const [i, segment] of segments.entries()) {
          expect(segment.begin).toBeLessThan(segment.end);
          if (i > 0) expect(segment.begin).toBe(segments[i - 1]!.end);
        }
      }),
    );
  });

  it('may be many: work grows with them, not with their square', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => ({ begin: at * 4, end: at * 4 + 6 }));
    const segments = segmentsOf({ begin: 0, end: 80_010 }, marks);
    expect(Math.max(...segments.map((segment) => segment.marks.length))).toBe(2);
  });
});

describe('groups', () => {
  it('hold what follows each other with the same key', () => {
    expect(grouped(['a1', 'a2', 'b1', 'a3'], (each) => each[0]!)).toEqual([
      { key: 'a', members: ['a1', 'a2'] },
      { key: 'b', members: ['b1'] },
      { key: 'a', members: ['a3'] },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../src/align/dots.js';

const value = fc.double({ min: -1, max: 1, noNaN: true });

describe('dot products', () => {
  it('are those of all pairs of rows, each summed in order', () => {
    const matrices = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns, dimensions]) => {
        const of = (length: number): fc.Arbitrary<number[]> =>
          fc.array(value, { minLength: length * dimensions, maxLength: length * dimensions });
        return fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          dimensions: fc.constant(dimensions),
          a: of(rows),
          b: of(columns),
        });
      });
    fc.assert(
      fc.property(matrices, ({ rows, columns, dimensions, a, b }) => {
        const out = new Float64Array(rows * columns + 3);
        dotsOf(Float64Array.from(a), rows, Float64Array.from(b), columns, dimensions, out);
        for (let r = 0; r < rows; r++)
          for (let c = 0; c < columns; c++) {
            let dot = 0;
            for (let d = 0; d < dimensions; d++) dot += a[r * dimensions + d]! * b[c * dimensions + d]!;
            expect(out[r * columns + c]).toBe(dot);
          }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rivals } from '../../src/align/rivals.js';

/** Greatest of some values but the one at a place; 0 where there are no others. */
const bestBut = (values: readonly number[], at: number): number =>
  Math.max(0, ...values.filter((_, i) => i !== at));

describe('the margin of a cell', () => {
  it('is its similarity less a quarter of the best other of its row and of its column', () => {
    const matrices = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        // Few values, so that many are the same.
        fc.array(
          fc.array(
            fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
            { minLength: columns, maxLength: columns },
          ),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const rivals = new Rivals(matrix.length, matrix[0]!.length, 0.25);
        matrix.forEach((row, r) => {
          row.forEach((value, c) => {
            if (value > 0) rivals.note(r, c, value);
          });
        });
        matrix.forEach((row, r) => {
          row.forEach((value, c) => {
            if (value === 0) return;
            const column = matrix.map((other) => other[c]!);
            expect(rivals.margin(r, c, value)).toBeCloseTo(
              value - 0.25 * (bestBut(row, c) + bestBut(column, r)),
              12,
            );
          });
        });
      }),
    );
  });
});

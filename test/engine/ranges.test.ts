import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachOf, rangesOf } from '../../src/engine/duckdb/ranges.js';
import type { Range } from '../../src/engine/duckdb/ranges.js';
import { DatabaseError } from '../../src/errors.js';

const outOfMemory = (): DatabaseError =>
  new DatabaseError('DuckDB failed', 'advice', { cause: new Error('Out of Memory Error: too much') });

describe('ranges', () => {
  it('hold all numbers below the end, each once, about as many in each', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constantFrom(2 ** 32, 2 ** 40)),
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        (end, rows, most) => {
          const ranges = rangesOf(end, rows, most);
          expect(ranges[0]!.first).toBe(0);
          expect(ranges.at(-1)!.last).toBe(end - 1);
          ranges.forEach(({ first, last }, i) => {
            expect(last).toBeGreaterThanOrEqual(first);
            if (i > 0) expect(first).toBe(ranges[i - 1]!.last + 1);
            expect(last - first + 1).toBeLessThanOrEqual(Math.ceil(end / ranges.length));
          });
          expect(ranges).toHaveLength(Math.max(1, Math.min(end, Math.ceil(rows / most))));
        },
      ),
    );
  });

  it('are cut in halves where they do not fit, and keep their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), async (end, fits) => {
        const taken: number[] = [];
        await eachOf(rangesOf(end, end, 20), ({ first, last }) => {
          if (last - first + 1 > fits) return Promise.reject(outOfMemory());
          for (let number = first; number <= last; number++) taken.push(number);
          return Promise.resolve();
        });
        expect(taken).toEqual(Array.from({ length: end }, (_, i) => i));
      }),
    );
  });

  it('fail where one number alone does not fit, and at once where something else is wrong', async () => {
    const tried: Range[] = [];
    const failing =
      (error: Error) =>
      (range: Range): Promise<void> => {
        tried.push(range);
        return Promise.reject(error);
      };
    await expect(eachOf([{ first: 0, last: 3 }], failing(outOfMemory()))).rejects.toThrow('DuckDB failed');
    expect(tried.map(({ last }) => last)).toEqual([3, 1, 0]);
    tried.length = 0;
    await expect(eachOf([{ first: 0, last: 3 }], failing(new Error('other')))).rejects.toThrow('other');
    expect(tried).toHaveLength(1);
  });
});

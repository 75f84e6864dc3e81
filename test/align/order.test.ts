import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../src/align/order.js';

describe('the order of numbers', () => {
  it('is ascending, and of equal ones as they are', () => {
    const numbers = fc
      .tuple(fc.nat(1000), fc.array(fc.nat(300)))
      .map(([least, above]) => above.map((x) => least + x));
    fc.assert(
      fc.property(numbers, (given) => {
        const sorted = given.map((_, k) => k).sort((x, y) => given[x]! - given[y]! || x - y);
        expect([...ascending(Uint32Array.from(given))]).toEqual(sorted);
      }),
    );
  });
});

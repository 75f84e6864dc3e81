import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedByKey } from '../../src/candidates/sort.js';

// Keys that differ in one digit, in all, or not at all; columns on either side of what is sorted by insertion.
const key = fc.oneof(
  fc.nat(3),
  fc.nat(0xffffffff),
  fc.nat(7).map((high) => (high << 29) >>> 0),
);
const keys = fc.oneof(fc.array(key, { maxLength: 70 }), fc.array(key, { minLength: 60, maxLength: 300 }));

it('entries come by key, those of a key in the order given', () => {
  fc.assert(
    fc.property(keys, (given) => {
      const { length, key, document } = sortedByKey({
        length: given.length,
        key: Uint32Array.from(given),
        document: Uint32Array.from(given, (_, i) => i),
      });
      const expected = [...given.entries()].sort(([i, x], [j, y]) => x - y || i - j);
      expect(length).toBe(given.length);
      expect(Array.from(key, (each, at) => [document[at], each])).toEqual(expected);
    }),
  );
});

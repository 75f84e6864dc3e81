import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedHashes } from '../../src/fingerprint/sort.js';

const hashes = fc.oneof(
  fc.nat(0xffffffff),
  fc.nat(300),
  fc.nat(0xff).map((upper) => upper * 0x1000000),
);

it('sorts hashes, however they are spread and how many there are, and leaves those given alone', () => {
  fc.assert(
    fc.property(fc.array(hashes, { maxLength: 1100, size: 'max' }), (values) => {
      const given = Uint32Array.from(values);
      expect([...sortedHashes(given)]).toEqual([...values].sort((a, b) => a - b));
      expect([...given]).toEqual(values);
    }),
  );
});

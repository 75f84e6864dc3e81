import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST, PAIRS, batchesOf } from '../../src/engine/batches.js';

const DOCUMENTS = 12;

const document = fc.nat(DOCUMENTS - 1);
const someBatches = fc.array(fc.tuple(document, document), { maxLength: 4 * PAIRS });

describe('batches', () => {
  it('hold the pairs in order, from any batch on, and tell where a document comes last', () => {
    fc.assert(
      fc.property(someBatches, fc.nat(4), (pairs, first) => {
        const a = Uint32Array.from(pairs, ([one]) => one);
        const b = Uint32Array.from(pairs, ([, other]) => other);
        const batches = [...batchesOf({ length: pairs.length, a, b }, DOCUMENTS, first)];
        const all = batches.flatMap((batch) => [...batch]);
        const left = pairs.slice(first * PAIRS);
        expect(all.map((each) => each % LAST)).toEqual(left.flat());
        left.forEach((pair, i) => {
          const later = new Set(left.slice(i + 1).flat());
          const isLast = all.slice(2 * i, 2 * i + 2).map((each) => each >= LAST);
          expect(isLast).toEqual(pair.map((position) => !later.has(position)));
        });
        expect(batches.every((batch) => batch.length <= 2 * PAIRS)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

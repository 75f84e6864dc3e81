import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chances } from '../../src/align/chances.js';

const WITH_WORD = 0.01;

describe('chances of terms', () => {
  it('are those of each term by itself, in one cut after the other', () => {
    const rows = fc.nat(30);
    const term = fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom(0, 1));
    const cut = fc.tuple(rows, rows, rows, fc.array(term), fc.double({ min: 0.15, max: 0.97, noNaN: true }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 3 }), (cuts) => {
        const chances = new Chances(WITH_WORD);
        for (const [outMine, outTheirs, inTheirs, terms, density] of cuts) {
          chances.clear(outMine, outTheirs, inTheirs, terms.length);
          const slots = terms.map((given) => chances.slotOf(...given));
          terms.forEach(([mine, theirs, isStopWord], k) => {
            const prior = 5 * (isStopWord === 1 ? 0.5 : WITH_WORD);
            const rate = Math.max((mine + prior) / (outMine + 5), (theirs + prior) / (outTheirs + 5));
            const any = 1 - (1 - Math.min(0.98, rate)) ** inTheirs;
            const chance = Math.min(0.98, Math.max(0.002, any));
            expect(chances.of(slots[k]!)).toBeCloseTo(chance, 12);
            expect(chances.speaks(slots[k]!, density)).toBeCloseTo(
              Math.log(1 + (density * (1 - chance)) / chance),
              12,
            );
          });
        }
      }),
    );
  });
});

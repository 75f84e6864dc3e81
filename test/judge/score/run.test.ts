import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun } from '../../../src/judge/score/run.js';
import type { SentenceLink } from '../../../src/model/alignment.js';

const TOKENS = 12;
const token = fc.nat(TOKENS - 1);
const bits = fc.array(fc.nat(1), { minLength: TOKENS, maxLength: TOKENS });
/** Pairs of tokens, and whether they are of one term. */
const paired = fc.uniqueArray(fc.tuple(token, token, fc.nat(4)), {
  maxLength: 50,
  selector: ([a, b]) => a * TOKENS + b,
});

function linkOf(pairs: readonly (readonly [number, number, number])[]): SentenceLink {
  const sorted = pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  return {
    a: 0,
    b: 0,
    similarity: 0.5,
    words: {
      a: Uint32Array.from(sorted, ([a]) => a),
      b: Uint32Array.from(sorted, ([, b]) => b),
      equal: Uint8Array.from(sorted, ([, , other]) => (other === 0 ? 0 : 1)),
      differing: { a: [], b: [] },
    },
  };
}

describe('the longest run that is the same in both texts', () => {
  it('is the longest diagonal of pairs of one term that count', () => {
    fc.assert(
      fc.property(fc.array(paired, { maxLength: 3 }), bits, bits, (links, a, b) => {
        let longest = 0;
        for (const pairs of links) {
          const isIn = (x: number, y: number): boolean =>
            a[x] === 1 && b[y] === 1 && pairs.some(([i, j, other]) => i === x && j === y && other > 0);
          for (const [x, y] of pairs) {
            let length = 0;
            while (isIn(x + length, y + length)) length++;
            longest = Math.max(longest, length);
          }
        }
        const counting = { a: Uint8Array.from(a), b: Uint8Array.from(b) };
        expect(longestRun(links.map(linkOf), counting)).toBe(longest);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { join } from '../../src/candidates/join.js';
import type { Postings } from '../../src/model/postings.js';

const DOCUMENTS = 8;
const LEAST_TERMS = 2;

const groups = fc.array(fc.uniqueArray(fc.nat(DOCUMENTS - 1), { minLength: 2 }), { maxLength: 12 });

function postingsOf(all: readonly (readonly number[])[]): Postings {
  const first = [0];
  for (const group of all) first.push(first.at(-1)! + group.length);
  return {
    groups: all.length,
    first: Uint32Array.from(first),
    document: Uint32Array.from(all.flatMap((group) => [...group].sort((x, y) => x - y))),
  };
}

it('tells of each document what it shares with those before it, across the split only', () => {
  const split = fc.option(fc.nat(DOCUMENTS), { nil: undefined });
  const terms = fc.array(fc.tuple(fc.uniqueArray(fc.nat(DOCUMENTS - 1), { minLength: 2 }), fc.nat(5000)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(groups, terms, split, (prints, words, at) => {
      const found = new Map<string, readonly number[]>();
      join(
        postingsOf(prints),
        postingsOf(words.map(([group]) => group)),
        Uint32Array.from(words, ([, weight]) => weight),
        DOCUMENTS,
        LEAST_TERMS,
        at,
        ({ document, others, fingerprints, terms: shared, weight }) => {
          for (const other of others)
            found.set(`${other},${document}`, [fingerprints(other), shared(other), weight(other)]);
        },
      );
      const expected = new Map<string, readonly number[]>();
      for (let b = 0; b < DOCUMENTS; b++)
        for (let a = 0; a < b; a++) {
          const both = (group: readonly number[]): boolean => group.includes(a) && group.includes(b);
          const common = words.filter(([group]) => both(group));
          const printsOfBoth = prints.filter(both).length;
          const isNeighbour = printsOfBoth > 0 || common.length >= LEAST_TERMS;
          if (isNeighbour && (at === undefined || (a < at && b >= at)))
            expected.set(`${a},${b}`, [
              printsOfBoth,
              common.length,
              common.reduce((sum, [, weight]) => sum + weight, 0),
            ]);
        }
      expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
    }),
  );
});

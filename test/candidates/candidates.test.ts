import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/candidates/candidates.js';
import { pairsByFingerprint } from '../../src/candidates/fingerprints.js';
import { invert } from '../../src/candidates/inverted.js';
import { pairsByTerms } from '../../src/candidates/terms.js';
import type { Profile } from '../../src/model/profile.js';

/** A profile with given fingerprints and terms; nothing else of it is looked at. */
const profileOf = (fingerprints: readonly number[], terms: readonly number[] = []): Profile => {
  const hash = Uint32Array.from(new Set(terms)).sort();
  return {
    characters: 0,
    words: terms.length,
    sentences: 1,
    furniture: new Uint32Array(),
    fingerprints: {
      length: fingerprints.length,
      high: Uint32Array.from(fingerprints, (value) => value % 7),
      low: Uint32Array.from(fingerprints),
    },
    terms: {
      length: hash.length,
      hash,
      count: hash.map((key) => terms.filter((term) => term === key).length),
    },
    prints: { length: 0, hash: new Uint32Array(), terms: new Uint8Array() },
  };
};

const sets = fc.array(fc.array(fc.nat(12), { maxLength: 8 }), { maxLength: 8 });

describe('the inverted index', () => {
  it('groups documents by key as a map would', () => {
    const postings = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(70_000), fc.nat(3)), {
      selector: (row) => row.join(),
    });
    fc.assert(
      fc.property(postings, (rows) => {
        rows.sort((x, y) => x[0] - y[0]);
        const column = (i: 0 | 1 | 2): Uint32Array => Uint32Array.from(rows, (row) => row[i]);
        const index = invert([column(1), column(2)], column(0));
        const naive = new Map<string, number[]>();
        for (const [document, one, two] of rows) {
          const key = `${one},${two}`;
          naive.set(key, [...(naive.get(key) ?? []), document]);
        }
        expect(index.groups).toBe(naive.size);
        rows.forEach(([, one, two], i) => {
          const group = index.groupOf[i]!;
          expect([...index.document.slice(index.first[group], index.first[group + 1])]).toEqual(
            naive.get(`${one},${two}`),
          );
        });
      }),
    );
  });
});

describe('pairs by fingerprint', () => {
  it('are those that share enough fingerprints which are not too frequent', () => {
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 8 }),
        (lists, shared, most) => {
          const found: string[] = [];
          pairsByFingerprint(
            lists.map((list) => profileOf(list)),
            { shared, documentFrequency: most },
            (a, b) => {
              found.push(`${a},${b}`);
            },
          );
          const distinct = lists.map((list) => new Set(list));
          const rare = (value: number): boolean => distinct.filter((set) => set.has(value)).length <= most;
          const naive: string[] = [];
          distinct.forEach((one, a) => {
            distinct.forEach((other, b) => {
              const common = [...one].filter((value) => other.has(value) && rare(value)).length;
              if (a < b && common > 0 && common >= Math.min(shared, one.size, other.size))
                naive.push(`${a},${b}`);
            });
          });
          expect(found).toEqual(naive);
        },
      ),
    );
  });
});

describe('pairs by rare terms', () => {
  const options = { queried: 40, documentFrequency: 500, shared: 2, neighbours: 1 };
  const found = (documents: readonly number[][], compatible = (): boolean => true): string[] => {
    const pairs = new Set<string>();
    pairsByTerms(
      documents.map((terms) => profileOf([], terms)),
      options,
      compatible,
      (a, b) => pairs.add(`${a},${b}`),
    );
    return [...pairs].sort();
  };

  it('join documents that share rare words and no shingle', () => {
    expect(
      found([
        [1, 2, 3, 90],
        [4, 5, 6, 90],
        [3, 7, 2, 90],
      ]),
    ).toEqual(['0,2']);
  });

  it('prefer the neighbour with the rarer words', () => {
    const common = [50, 51];
    expect(
      found([
        [1, 2, ...common],
        [1, 2, 8],
        [9, 10, ...common],
        [11, 12, ...common],
      ]),
    ).toContain('0,1');
  });

  it('want as many shared words as asked for', () => {
    expect(
      found([
        [1, 2],
        [1, 3],
      ]),
    ).toEqual([]);
  });

  it('never pair what may not be paired', () => {
    expect(
      found(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        (a?: number, b?: number) => (a === 0) !== (b === 0),
      ),
    ).toEqual(['0,1', '0,2']);
  });
});

describe('candidate pairs', () => {
  const options = {
    fingerprints: { shared: 3, documentFrequency: 200 },
    terms: { queried: 40, documentFrequency: 500, shared: 3, neighbours: 3 },
  };

  it('come in ascending order, the lesser first, none twice, and across the split only', () => {
    fc.assert(
      fc.property(sets, fc.nat(8), (lists, split) => {
        const { length, a, b } = findCandidates(
          lists.map((list) => profileOf(list, list)),
          options,
          split,
        );
        const rows = Array.from({ length }, (_, i) => a[i]! * 100 + b[i]!);
        expect(rows).toEqual([...new Set(rows)].sort((x, y) => x - y));
        for (let i = 0; i < length; i++) {
          expect(a[i]).toBeLessThan(split);
          expect(b[i]).toBeGreaterThanOrEqual(split);
        }
      }),
    );
  });
});

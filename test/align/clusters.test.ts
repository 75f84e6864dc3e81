import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachFaint, clusterSeeds, firmSeeds, seedPlaces } from '../../src/align/clusters.js';
import { SeedTier } from '../../src/align/seeds.js';
import { both, filler, seedsAt } from './fixture.js';

type Place = readonly [number, number];

const placesOf = (list: readonly Place[]): { a: Uint32Array; b: Uint32Array } => ({
  a: Uint32Array.from(list, ([a]) => a),
  b: Uint32Array.from(list, ([, b]) => b),
});
const numbers = (list: readonly unknown[]): Uint32Array => Uint32Array.from(list, (_, i) => i);
const asLists = (groups: readonly Uint32Array[]): number[][] => groups.map((group) => [...group]);

/** Whether no neighbours along either side are farther apart than its gap. */
const holds = (group: readonly number[], list: readonly Place[], gaps: Place): boolean =>
  ([0, 1] as const).every((side) => {
    const along = group.map((i) => list[i]![side]).sort((x, y) => x - y);
    return along.every((place, i) => i === 0 || place - along[i - 1]! <= gaps[side]);
  });

describe('groups of seeds', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(20));
  const gaps = fc.tuple(fc.nat(6), fc.nat(6));

  it('are the largest sets in which neighbours on either side lie within the gap, as a search of all sets says', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 7 }), gaps, (list, [a, b]) => {
        const sets = Array.from({ length: 2 ** list.length - 1 }, (_, bits) =>
          list.map((__, i) => i).filter((i) => (((bits + 1) >> i) & 1) === 1),
        ).filter((set) => holds(set, list, [a, b]));
        const largest = sets.filter(
          (set) => !sets.some((other) => other.length > set.length && set.every((i) => other.includes(i))),
        );
        const found = asLists(clusterSeeds(numbers(list), placesOf(list), { a, b }));
        expect(found).toEqual(largest.sort((x, y) => x[0]! - y[0]!));
      }),
    );
  });

  it('are a partition of those asked for, each ascending and by its first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.boolean()), { maxLength: 40 }), gaps, (list, [a, b]) => {
        const members = numbers(list).filter((i) => list[i]![1]);
        const found = asLists(clusterSeeds(members, placesOf(list.map(([at]) => at)), { a, b }));
        expect(found.flat().sort((x, y) => x - y)).toEqual([...members]);
        for (const group of found) expect(group).toEqual([...group].sort((x, y) => x - y));
        expect(found.map(([first]) => first)).toEqual(found.map(([first]) => first!).sort((x, y) => x - y));
      }),
    );
  });

  it('of thousands of seeds that part one by one are found', () => {
    const list = Array.from({ length: 20_000 }, (_, i): Place => [i, 10 * ((i * 7919) % 20_000)]);
    expect(clusterSeeds(numbers(list), placesOf(list), { a: 5, b: 5 })).toHaveLength(20_000);
  });
});

describe('seeds by their places', () => {
  const { vectors } = both(
    filler(10, 'x').join(' '),
    `${filler(3, 'y').join(' ')}\n\nRead more\n\n${filler(7, 'z').join(' ')}`,
  );
  const { strong, weak, faint } = SeedTier;

  it('stand where their rows do', () => {
    const { a, b } = seedPlaces(seedsAt([{ at: [1, 2] }, { at: [2, 3] }, { at: [9, 9] }]), vectors);
    expect([...a]).toEqual([1, 2, 9]);
    expect([...b]).toEqual([2, 34, 40]);
  });

  it('are firm if they are not faint', () => {
    const seeds = seedsAt([{ at: [0, 0] }, { at: [1, 1], tier: faint }, { at: [2, 2], tier: weak }]);
    expect([...firmSeeds(seeds)]).toEqual([0, 2]);
  });

  it.each([
    ['beside it', [2, 1], true],
    ['beside it the other way round', [0, 2], true],
    ['at two places', [3, 2], true],
    ['at three places', [4, 1], false],
    ['at three places in the other text', [1, 4], false],
    ['across page furniture', [2, 3], false],
  ] as const)('join a group where they are faint and %s', (_, at, expected) => {
    const seeds = seedsAt([
      { at: [1, 1], tier: strong },
      { at, tier: faint },
    ]);
    const firm = firmSeeds(seeds);
    expect(asLists(attachFaint(seeds, vectors, [firm]))).toEqual(expected ? [[0, 1]] : [[firm[0]]]);
  });

  it('join the nearest of two groups, and no second faint one', () => {
    const seeds = seedsAt([
      { at: [3, 3] },
      { at: [5, 5], tier: faint },
      { at: [6, 6] },
      { at: [8, 8], tier: faint },
      { at: [9, 9], tier: faint },
    ]);
    const plain = both(filler(10, 'x').join(' '), filler(10, 'y').join(' ')).vectors;
    expect(asLists(attachFaint(seeds, plain, [Uint32Array.of(0), Uint32Array.of(2)]))).toEqual([
      [0],
      [1, 2, 3],
    ]);
  });
});

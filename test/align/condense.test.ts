import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condensedGroups } from '../../src/align/condense.js';
import { alignDefaults } from '../../src/align/options.js';
import { SeedTier, findSeeds } from '../../src/align/seeds.js';
import { similarities } from '../../src/align/similarity.js';
import { both, filler, seedsAt } from './fixture.js';

const options = alignDefaults.condense;
const full = filler(60, 'x');
const sentences = (...numbers: readonly number[]): string[] => numbers.map((n) => full[n]!);

/** The condensed groups of two texts, as pairs of rows. */
function groupsOf(one: readonly string[], two: readonly string[]): string[][] {
  const { a, b, vectors } = both(one.join(' '), two.join(' '));
  const seeds = findSeeds(vectors, similarities(vectors), [], alignDefaults.seeds);
  return condensedGroups(seeds, vectors, { a: a.text, b: b.text }, options).map((members) =>
    Array.from(members, (i) => `${seeds.a[i]}:${seeds.b[i]}`),
  );
}

describe('a condensed group', () => {
  const brief = sentences(4, 30, 17, 52, 41);

  it.each<[string, string[], string[], string[][]]>([
    ['is a brief of a long text', brief, full, [['0:4', '1:30', '2:17', '3:52', '4:41']]],
    ['is the same the other way round', full, brief, [['4:0', '17:2', '30:1', '41:4', '52:3']]],
    [
      'is a brief inside another text',
      [...filler(20, 'y'), ...brief, ...filler(20, 'z')],
      full,
      [['20:4', '21:30', '22:17', '23:52', '24:41']],
    ],
    [
      'may have a sentence of its own between',
      [brief[0]!, ...filler(1, 'y'), ...brief.slice(1)],
      full,
      [['0:4', '2:30', '3:17', '4:52', '5:41']],
    ],
    ['is no copy', sentences(20, 21, 22, 23, 24), full, []],
    ['is no copy in another order', sentences(22, 20, 24, 21, 23), full, []],
    ['is no copy of a whole text', full, full, []],
    ['is no two copies of stretches far apart', sentences(5, 6, 7, 8, 9, 30, 31, 32, 33, 34), full, []],
    [
      'is no two copies of whole paragraphs in two texts',
      [...sentences(5, 6, 7), ...filler(9, 'y'), ...sentences(30, 31, 32)],
      full,
      [],
    ],
    ['is no two sentences', sentences(4, 50), full, []],
    [
      'is none where but four sentences in seven have a counterpart',
      [4, 30, 17, 52].flatMap((n, i) => [full[n]!, ...filler(1, 'pqrs'[i]!)]),
      full,
      [],
    ],
    [
      'is none in a text that is not far longer',
      brief,
      [...sentences(4), ...filler(1, 'y'), ...sentences(30, 17), ...filler(1, 'z'), ...sentences(52, 41)],
      [],
    ],
    ['is nothing of nothing', [], [], []],
  ])('%s', (_, one, two, expected) => {
    expect(groupsOf(one, two)).toEqual(expected);
  });

  it('is none where stretches of two texts condense each other by the same sentence', () => {
    /** Sentences of its own but for those that the other text has. */
    const text = (name: string, shared: Readonly<Record<number, number>>): string[] =>
      filler(31, name).map((own, row) => (shared[row] === undefined ? own : full[shared[row]]!));
    const one = { 20: 0, 21: 1, 22: 2, 23: 3 };
    const two = { 0: 1, 10: 3, 20: 0, 30: 2 };
    const three = { 0: 4, 10: 6, 30: 5 };
    const four = { 21: 4, 22: 5, 23: 6 };
    expect(groupsOf(text('y', one), text('z', two))).toEqual([['20:20', '21:0', '22:30', '23:10']]);
    expect(groupsOf(text('y', { ...one, ...three }), text('z', { ...two, ...four }))).toEqual([]);
  });

  it('does not reach across page furniture', () => {
    const [first, second, third, ...rest] = brief;
    const more = [first!, second!, full[58]!, third!, ...rest];
    const page = [...full.slice(0, 53), '\n\nRead more\n\n', ...full.slice(53)];
    const near = ['0:4', '1:30', '3:17', '4:52', '5:41'];
    // Sentence 58 is near enough, but for the line.
    expect(groupsOf(more, page)).toEqual([near]);
    expect(groupsOf(more, full)).toEqual([[...near, '2:58'].sort()]);
  });

  it('shares no seed with another, has seeds within its reach only, and is in order', () => {
    const { a, b, vectors } = both(full.join(' '), filler(60, 'y').join(' '));
    const seed = fc.record({
      at: fc.tuple(fc.nat(59), fc.nat(59)),
      tier: fc.constantFrom(SeedTier.faint, SeedTier.weak, SeedTier.strong),
      similarity: fc.double({ min: 0.1, max: 1, noNaN: true }),
      surplus: fc.double({ min: 0, max: 30, noNaN: true }),
    });
    const seedLists = fc.uniqueArray(seed, { maxLength: 40, selector: ({ at }) => at.join() });
    const easy = { ...options, surplus: 0, outside: 0, scattered: 0, cover: 0.2, ratio: 1 };
    let found = 0;
    fc.assert(
      fc.property(seedLists, (list) => {
        const seeds = seedsAt(list);
        const groups = condensedGroups(seeds, vectors, { a: a.text, b: b.text }, easy);
        const all = groups.flatMap((members) => [...members]);
        found += groups.length;
        expect(new Set(all).size).toBe(all.length);
        for (const i of all) expect(seeds.tier[i]).not.toBe(SeedTier.faint);
        for (const members of groups) expect([...members]).toEqual([...members].sort((x, y) => x - y));
      }),
    );
    expect(found).toBeGreaterThan(0);
  });
});

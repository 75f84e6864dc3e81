import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../src/align/extent.js';
import { linksOf } from '../../src/align/links.js';
import type { SentencePair } from '../../src/align/links.js';
import { alignDefaults } from '../../src/align/options.js';
import { proposals } from '../../src/align/proposals.js';
import type { Seeds } from '../../src/align/seeds.js';
import { alignable, both, seedsAt, story, texts, vocabulary } from './fixture.js';

/** Links of seeds between all of one text and all of another, or between the tokens given. */
function linksBetween(
  one: string,
  two: string,
  seeds: Seeds,
  within: { readonly a?: [number, number]; readonly b?: [number, number] } = {},
): SentencePair[] {
  const { a, b, vectors } = both(one, two);
  const extent = (side: 'a' | 'b', length: number): Extent => {
    const [from, to] = within[side] ?? [0, length];
    return { from, to, gain: 0, density: 1, share: 1 };
  };
  const group = {
    members: seeds.a.map((_, i) => i),
    a: extent('a', a.text.tokens.length),
    b: extent('b', b.text.tokens.length),
    surplus: 0,
  };
  return linksOf(group, seeds, vectors, { a: a.text, b: b.text });
}

const pairs = (links: readonly SentencePair[]): string[] => links.map(({ a, b }) => `${a}:${b}`);

describe('links', () => {
  const chopped = 'Fog hid Varra. Divers came. No hole was found.';
  const seed = seedsAt([{ at: [0, 0], similarity: 0.4 }]);

  it.each([
    [
      'are the seeds where rows are sentences',
      story.slice(0, 2).join(' '),
      story.slice(0, 2).join(' '),
      seedsAt([{ at: [0, 1] }, { at: [1, 0] }]),
      {},
      ['0:1', '1:0'],
    ],
    ['pair the sentences of a row with their best', chopped, chopped, seed, {}, ['0:0', '1:1', '2:2']],
    [
      'pair them in any order',
      chopped,
      'Divers came. No hole was found. Fog hid Varra.',
      seed,
      {},
      ['0:2', '1:0', '2:1'],
    ],
    ['pair one sentence with several', 'Divers came when fog hid Varra.', chopped, seed, {}, ['0:0', '0:1']],
    ['have the best of all in any case', 'Much else was said of what was found.', chopped, seed, {}, ['0:2']],
    [
      'keep inside the extent of a',
      chopped,
      chopped,
      seed,
      { a: [3, 9] as [number, number] },
      ['1:1', '2:2'],
    ],
    [
      'keep inside the extent of b',
      chopped,
      chopped,
      seed,
      { b: [0, 4] as [number, number] },
      ['0:0', '1:1'],
    ],
    [
      'are none for a row that the extent has no word of',
      chopped,
      chopped,
      seed,
      { a: [9, 9] as [number, number] },
      [],
    ],
  ])('%s', (_, one, two, seeds, within, expected) => {
    expect(pairs(linksBetween(one, two, seeds, within))).toEqual(expected);
  });

  it('are as similar as the seed where rows are sentences, else as the sentences are', () => {
    expect(linksBetween(story[0], story[0], seed)[0]!.similarity).toBe(0.4);
    for (const { similarity } of linksBetween(chopped, chopped, seed)) expect(similarity).toBeCloseTo(1, 12);
  });

  it('lie in the rows of the seeds and in the extent, one for each seed with a word in it, none twice, in order', () => {
    const options = { ...alignDefaults, groups: { ...alignDefaults.groups, surplus: -Infinity } };
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const [a, b] = [alignable(one), alignable(two)];
        const { groups, seeds, vectors } = proposals(a, b, { vocabulary, background: undefined }, options);
        for (const group of groups) {
          const links = linksOf(group, seeds, vectors, { a: a.text, b: b.text });
          const order = links.map((link) => link.a * 1000 + link.b);
          expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
          const reaches = (side: 'a' | 'b', s: number): boolean => {
            const { firstToken } = { a, b }[side].text.sentences;
            return Math.max(firstToken[s]!, group[side].from) < Math.min(firstToken[s + 1]!, group[side].to);
          };
          const isIn = (side: 'a' | 'b', s: number, i: number): boolean =>
            s >= vectors[side].sentence[seeds[side][i]!]! && s <= vectors[side].last[seeds[side][i]!]!;
          for (const link of links) {
            expect(reaches('a', link.a) && reaches('b', link.b)).toBe(true);
            expect(group.members.some((i) => isIn('a', link.a, i) && isIn('b', link.b, i))).toBe(true);
            expect(link.similarity).toBeGreaterThanOrEqual(0);
            expect(link.similarity).toBeLessThanOrEqual(1);
          }
          for (const i of group.members) {
            const all = (side: 'a' | 'b'): number[] =>
              Array.from(side === 'a' ? a.text.sentences.begin : b.text.sentences.begin, (_, s) => s);
            const reached = (['a', 'b'] as const).every((side) =>
              all(side).some((s) => isIn(side, s, i) && reaches(side, s)),
            );
            expect(links.some((link) => isIn('a', link.a, i) && isIn('b', link.b, i))).toBe(reached);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDefaults } from '../../src/align/options.js';
import { SeedTier, areRelated, findSeeds } from '../../src/align/seeds.js';
import type { Seeds } from '../../src/align/seeds.js';
import { similarities } from '../../src/align/similarity.js';
import type { RowPair } from '../../src/align/story.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { both, filler, seedsAt, story, texts } from './fixture.js';

const options = alignDefaults.seeds;

const seedsOf = (one: string, two: string, counterparts: readonly RowPair[] = []): Seeds => {
  const { vectors } = both(one, two);
  return findSeeds(vectors, similarities(vectors), counterparts, options);
};

/** Rows of the seeds of a tier or a higher one. */
const from = (least: number, { a, b, tier }: Seeds): number[][] =>
  Array.from(tier, (is, i) => [is, a[i]!, b[i]!])
    .filter(([is]) => is! >= least)
    .map(([, row, column]) => [row!, column!]);

describe('seeds', () => {
  it.each([
    [
      'the better of two competitors',
      'Divers found no hole in the hull. The island needs food and fuel.',
      'No hole was found in the hull by divers. Divers were once seen in the harbour. Food and fuel are what the island needs.',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'none where words are shared by chance',
      story[0],
      ['Villages there seldom see fog before winter.', ...filler(9, 'y')].join(' '),
      [],
    ],
    [
      'each copy of a sentence, while copies are few',
      story[3],
      [story[3], ...filler(12, 'x'), story[3]].join(' '),
      [
        [0, 0],
        [0, 13],
      ],
    ],
    [
      'a heading that has its words in common',
      `Divers search the grounded ferry hull\n\n${story[2]}`,
      'Divers search the grounded ferry hull',
      [[0, 0]],
    ],
    [
      'no heading that has but some',
      `Divers search the ferry\n\n${story[2]}`,
      'The ferry was on its way when divers came up.',
      [],
    ],
  ])('are %s', (_, one, two, expected) => {
    expect(from(SeedTier.weak, seedsOf(one, two))).toEqual(expected);
  });

  it('are what thresholds of margin and information make of every cell, as a plain search says', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 3 }),
        (one, two, pairs) => {
          const { vectors } = both(one, two);
          const matrix = similarities(vectors);
          const cosine = Array.from({ length: matrix.rows }, () => new Float64Array(matrix.columns));
          const information = cosine.map((row) => row.slice());
          for (let r = 0; r < matrix.rows; r++)
            for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
              cosine[r]![matrix.b[i]!] = matrix.cosine[i]!;
              information[r]![matrix.b[i]!] = matrix.information[i]!;
            }
          const counterparts = pairs
            .map(([a, b]) => ({ a, b }))
            .filter(({ a, b }) => a < matrix.rows && b < matrix.columns);
          const everywhere = Math.log(Math.max(1, matrix.rows * matrix.columns));
          const beside = Math.min(everywhere, Math.log(25));
          const naive: number[][] = [];
          cosine.forEach((row, r) => {
            row.forEach((value, c) => {
              if (value === 0) return;
              const others = row.filter((_, i) => i !== c);
              const column = cosine.map((other) => other[c]!).filter((_, i) => i !== r);
              const margin = value - 0.25 * (Math.max(0, ...others) + Math.max(0, ...column));
              const is = ({ margin: least, surplus }: (typeof options)['weak'], chance: number): boolean =>
                margin >= least && information[r]![c]! - chance >= surplus;
              const heading = [vectors.a.role[r], vectors.b.role[c]].includes(SentenceRole.heading);
              let tier = -1;
              if (!heading && is(options.faint, beside)) tier = SeedTier.faint;
              if (!heading && is(options.weak, everywhere)) tier = SeedTier.weak;
              const isCounterpart = counterparts.some(({ a, b }) => a === r && b === c);
              if (isCounterpart) tier = Math.max(tier, SeedTier.weak);
              if (is(options.strong, everywhere)) tier = SeedTier.strong;
              if (tier >= 0)
                naive.push([r, c, tier, Number(isCounterpart), value, information[r]![c]! - everywhere]);
            });
          });
          const seeds = findSeeds(vectors, matrix, counterparts, options);
          const found = Array.from({ length: seeds.length }, (_, i) =>
            [seeds.a, seeds.b, seeds.tier, seeds.isCounterpart, seeds.similarity, seeds.surplus].map(
              (column) => column[i]!,
            ),
          );
          expect(found).toEqual(naive);
        },
      ),
    );
  });
});

describe('two texts', () => {
  const { vectors } = both(filler(10, 'x').join(' '), filler(20, 'y').join(' '));
  const strong = (...rows: readonly (readonly [number, number])[]): Seeds =>
    seedsAt(rows.map((at) => ({ at })));

  it.each([
    ['with a third of the rows of the one and a sixth of the other', strong([0, 0], [1, 5], [2, 9]), true],
    ['with fewer rows of the one', strong([0, 0], [1, 5]), false],
    ['with two rows of the other', strong([0, 0], [1, 5], [2, 5]), false],
    ['with no seed', strong(), false],
    [
      'with weaker seeds',
      seedsAt([0, 1, 2, 3].map((r) => ({ at: [r, r] as const, tier: SeedTier.weak }))),
      false,
    ],
  ])('%s have much in common: %#', (_, seeds, expected) => {
    expect(areRelated(seeds, vectors, options.related)).toBe(expected);
  });

  it('of which one is long have not', () => {
    const long = both(filler(10, 'x').join(' '), filler(21, 'y').join(' ')).vectors;
    expect(areRelated(strong([0, 0], [1, 5], [2, 9]), long, options.related)).toBe(false);
  });
});

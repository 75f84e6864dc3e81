import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordGrid } from '../../../src/align/words/grid.js';
import { wordPasses } from '../../../src/align/words/model.js';
import { lexiconOf } from '../../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../../src/read/lexicon.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary(lexiconOf(readLexicon()));
const words = [
  'ferry',
  'fog',
  'boat',
  'crew',
  'Varra',
  'Orm',
  'sank',
  'the',
  'a',
  'of',
  'in',
  'and',
  '217',
  '30',
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const passes = wordPasses.map((pass) => Float64Array.from(pass.flat()));

/** A grid of two sentences, taken through some passes, and the terms of its rows and columns. */
function gridOf(
  one: readonly string[],
  two: readonly string[],
  taken: number,
): [WordGrid, readonly number[], readonly number[]] {
  const [a, b] = [segment(one.join(' '), vocabulary), segment(two.join(' '), vocabulary)];
  const grid = new WordGrid(vocabulary);
  grid.take(a, 0, b, 0);
  for (const pass of passes.slice(0, taken)) grid.pass(pass);
  const sides = [[...a.tokens.term], [...b.tokens.term]] as const;
  return grid.isMirrored ? [grid, sides[1], sides[0]] : [grid, sides[0], sides[1]];
}

interface Evidence {
  readonly i: number;
  readonly j: number;
  readonly kind: number;
  readonly features: readonly number[];
}

function evidenceOf(grid: WordGrid): Evidence[] {
  const all: Evidence[] = [];
  grid.eachEvidence((i, j, kind, features) => all.push({ i, j, kind, features: [...features] }));
  return all;
}

/** Features that surround a pair, by their number, as the probabilities of the last pass say. */
function surrounding(
  p: (i: number, j: number) => number,
  rows: readonly number[],
  columns: readonly number[],
  { i, j }: Evidence,
) {
  const others = (probabilities: number[]): number => probabilities.reduce((sum, x) => sum + x, 0) - p(i, j);
  const [besideA, besideB] = [Math.max(p(i - 1, j), p(i + 1, j)), Math.max(p(i, j - 1), p(i, j + 1))];
  const [sumA, sumB] = [others(columns.map((_, c) => p(i, c))), others(rows.map((_, r) => p(r, j)))];
  const [freeA, freeB] = [1 - Math.min(1, sumA), 1 - Math.min(1, sumB)];
  const expected = new Map<number, number>([
    [0, 1],
    [2, p(i, j)],
    [8, p(i - 1, j - 1) + p(i + 1, j + 1)],
    [9, p(i - 1, j - 1) * p(i + 1, j + 1)],
    [10, Math.max(p(i - 1, j + 1), p(i + 1, j - 1))],
    [11, besideA + besideB],
    [12, Math.max(besideA, besideB)],
    [15, sumA],
    [16, sumB],
    [64, besideA * freeA + besideB * freeB],
    [66, besideA * besideB],
    [68, p(i - 1, j - 2) + p(i - 2, j - 1) + p(i + 1, j + 2) + p(i + 2, j + 1)],
    [69, p(i - 2, j - 2) + p(i + 2, j + 2)],
    [70, freeA],
    [71, freeB],
    [74, p(i, j) * (1 - p(i, j))],
  ]);
  const beside = [
    [vocabulary.wordClass(rows[i]!), p(i + 1, j), p(i - 1, j), p(i + 2, j), p(i - 2, j)],
    [vocabulary.wordClass(columns[j]!), p(i, j + 1), p(i, j - 1), p(i, j + 2), p(i, j - 2)],
  ] as const;
  for (let f = 17; f < 53; f++) expected.set(f, 0);
  for (const [kind, ...near] of beside)
    near.forEach((value, k) => expected.set(17 + 4 * kind + k, expected.get(17 + 4 * kind + k)! + value));
  return expected;
}

describe('the grid of the words of two sentences', () => {
  it('judges each pair by the sum of its features, times the coefficients of its kind', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(2), (one, two, taken) => {
        const [grid, , columns] = gridOf(one, two, taken);
        const coefficients = wordPasses[taken]!;
        const before = evidenceOf(grid);
        grid.pass(passes[taken]!);
        for (const { i, j, kind, features } of before) {
          const odds = features.reduce((sum, value, f) => sum + value * coefficients[kind]![f]!, 0);
          const expected = odds < -3.9 ? 0 : 1 / (1 + Math.exp(-odds));
          // The bound itself may be met but for rounding.
          if (Math.abs(odds + 3.9) > 1e-9)
            expect(grid.probabilities[i * columns.length + j]).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  it('looks at the words themselves first', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, two) => {
        const [grid, rows, columns] = gridOf(one, two, 0);
        for (const { i, j, features } of evidenceOf(grid)) {
          const [x, y] = [rows[i]!, columns[j]!];
          const distance = Math.abs((i + 0.5) / rows.length - (j + 0.5) / columns.length);
          const areContent = vocabulary.wordClass(x) === 0 && vocabulary.wordClass(y) === 0;
          expect(features[0]).toBe(1);
          expect(features[1]).toBe(x === y ? 1 : 0);
          expect(features[8]).toBe(areContent && vocabulary.areSynonyms(x, y) ? 1 : 0);
          expect(features[9]).toBe(areContent && vocabulary.areAntonyms(x, y) ? 1 : 0);
          expect(features[16]).toBe(x === y ? 0 : Math.max(0, vocabulary.cosine(x, y)));
          expect(features[20]).toBeCloseTo(distance, 12);
          expect(features[21]).toBe(x === y ? features[20] : 0);
          for (let kind = 0; kind < 9; kind++)
            expect(features[34 + kind]).toBe(
              [x, y].some((term) => vocabulary.wordClass(term) === kind) ? 1 : 0,
            );
        }
      }),
    );
  });

  it('looks at how likely the pairs around each are then', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom(1, 2), (one, two, taken) => {
        const [grid, rows, columns] = gridOf(one, two, taken);
        const { probabilities } = grid;
        const p = (i: number, j: number): number =>
          i < 0 || j < 0 || i >= rows.length || j >= columns.length
            ? 0
            : probabilities[i * columns.length + j]!;
        for (const evidence of evidenceOf(grid))
          for (const [f, value] of surrounding(p, rows, columns, evidence))
            expect(evidence.features[f], `feature ${f}`).toBeCloseTo(value, 9);
      }),
    );
  });
});

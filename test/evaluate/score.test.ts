import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region, Regions } from '../../scripts/pan/region.js';
import { score } from '../../scripts/pan/score.js';
import { regionsIn } from '../../scripts/pan/xml.js';

type Numbers = readonly [number, number, number, number];

const region = ([a, b, c, d]: Numbers): Region => ({
  suspicious: { begin: a, end: b },
  source: { begin: c, end: d },
});
const regions = (...list: readonly Numbers[]): Regions => new Map([['pair', list.map(region)]]);

const none: Regions = new Map();

describe('the score', () => {
  it.each([
    ['the case itself', regions([0, 10, 0, 10]), regions([0, 10, 0, 10]), [1, 1, 1, 1]],
    ['nothing', regions([0, 10, 0, 10]), none, [0, 0, 0, 1]],
    ['a detection where no case is', none, regions([0, 10, 0, 10]), [0, 0, 0, 1]],
    ['half of each side', regions([0, 10, 0, 10]), regions([0, 5, 5, 10]), [2 / 3, 0.5, 1, 1]],
    ['too much', regions([0, 5, 0, 5]), regions([0, 10, 0, 10]), [2 / 3, 1, 0.5, 1]],
    ['the right words on one side only', regions([0, 10, 0, 10]), regions([0, 10, 10, 20]), [0, 0, 0, 1]],
    [
      'a case in two pieces',
      regions([0, 10, 0, 10]),
      regions([0, 5, 0, 5], [5, 10, 5, 10]),
      [1 / Math.log2(3), 1, 1, 2],
    ],
    [
      'one of two cases, and a false alarm',
      regions([0, 10, 0, 10], [20, 30, 20, 30]),
      regions([0, 10, 0, 10], [40, 50, 40, 50]),
      [0.5, 0.5, 0.5, 1],
    ],
    ['a detection of no length', regions([0, 10, 0, 10]), regions([5, 5, 5, 5]), [0, 0, 0, 1]],
  ] as const)('of %s', (_, cases, detections, [plagdet, recall, precision, granularity]) => {
    const found = score(cases, detections);
    expect(found.plagdet).toBeCloseTo(plagdet, 12);
    expect(found.recall).toBeCloseTo(recall, 12);
    expect(found.precision).toBeCloseTo(precision, 12);
    expect(found.granularity).toBeCloseTo(granularity, 12);
  });

  it('never counts a detection for a case of another pair', () => {
    const list = [region([0, 10, 0, 10])];
    expect(score(new Map([['one', list]]), new Map([['other', list]])).plagdet).toBe(0);
  });

  it('is that of sets of characters', () => {
    fc.assert(
      fc.property(arbitraryRegions(), arbitraryRegions(), (cases, detections) => {
        const expected = naive(cases, detections);
        const found = score(cases, detections);
        expect(found.recall).toBeCloseTo(expected.recall, 9);
        expect(found.precision).toBeCloseTo(expected.precision, 9);
        expect(found.granularity).toBeCloseTo(expected.granularity, 9);
        expect(found.plagdet).toBeCloseTo(expected.plagdet, 9);
      }),
    );
  });
});

function arbitraryRegions(): fc.Arbitrary<Regions> {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([begin, length]) => ({ begin, end: begin + length }));
  const list = fc.array(fc.record({ suspicious: span, source: span }), { maxLength: 6 });
  return fc.dictionary(fc.constantFrom('one', 'two'), list).map((lists) => new Map(Object.entries(lists)));
}

/** By the definition: a region is the set of its characters, those of both texts told apart. */
function naive(cases: Regions, detections: Regions) {
  const charactersOf = ({ suspicious, source }: Region): Set<string> => {
    const set = new Set<string>();
    for (let i = suspicious.begin; i < suspicious.end; i++) set.add(`a${i}`);
    for (let i = source.begin; i < source.end; i++) set.add(`b${i}`);
    return set;
  };
  const shared = (one: Region, other: Region): string[] =>
    [...charactersOf(one)].filter((character) => charactersOf(other).has(character));
  const detects = (one: Region, other: Region): boolean =>
    ['a', 'b'].every((side) => shared(one, other).some((character) => character.startsWith(side)));
  const shares = (regionsOf: Regions, others: Regions): number[] =>
    [...regionsOf].flatMap(([key, list]) =>
      list.map((one) => {
        const by = (others.get(key) ?? []).filter((other) => detects(one, other));
        return new Set(by.flatMap((other) => shared(one, other))).size / charactersOf(one).size;
      }),
    );
  const mean = (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const recall = mean(shares(cases, detections));
  const precision = mean(shares(detections, cases));
  const counts = [...cases].flatMap(([key, list]) =>
    list.map((one) => (detections.get(key) ?? []).filter((other) => detects(one, other)).length),
  );
  const hits = counts.filter((count) => count > 0);
  const granularity = hits.length === 0 ? 1 : mean(hits);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall, precision, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}

/** Research copies that are not part of the project: another system's detections, with a scorer of other hands. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scorer = `${shared}tools/plagdet.mjs`;

function regionsOf(folder: string, feature: 'plagiarism' | 'detected-plagiarism'): Regions {
  const all = new Map<string, Region[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml')))
    for (const [key, one] of regionsIn(readFileSync(`${folder}/${file}`, 'utf8'), feature))
      all.set(key, [...(all.get(key) ?? []), one]);
  return all;
}

describe('the score of another system', () => {
  it.for([
    ['03-random-obfuscation', '03-out', undefined],
    ['04-translation-obfuscation', '04-out', [0.884, 0.89, 0.878, 1]],
    ['05-summary-obfuscation', '05-out', [0.576, 0.423, 0.994, 1.04]],
  ] as const)('on %s is what other scorers say', ([gold, found, official], test) => {
    const folders = [
      `${shared}data/pan13-train/${gold}`,
      `${shared}data/pan13-train-reference-runs/${found}`,
    ];
    const missing = [scorer, ...folders].find((path) => !existsSync(path));
    if (missing !== undefined) test.skip(`needs ${missing}`);
    const ours = score(regionsOf(folders[0]!, 'plagiarism'), regionsOf(folders[1]!, 'detected-plagiarism'));
    const theirs = JSON.parse(
      execFileSync(process.execPath, [scorer, ...folders, '--json'], { encoding: 'utf8' }),
    ) as typeof ours;
    for (const name of Object.keys(theirs) as (keyof typeof ours)[])
      expect(ours[name], name).toBeCloseTo(theirs[name], 6);
    const named = [ours.plagdet, ours.recall, ours.precision, ours.granularity];
    official?.forEach((figure, i) => {
      expect(Math.abs(named[i]! - figure)).toBeLessThanOrEqual(i === 3 ? 0.005 : 0.0005);
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../src/align/extent.js';
import type { Group } from '../../src/align/groups.js';
import { passageFeatures, plausibility } from '../../src/align/plausibility.js';
import type { PassageFeatures } from '../../src/align/plausibility.js';
import { plausibilityWeights } from '../../src/align/weights.js';

const extent: fc.Arbitrary<Extent> = fc
  .tuple(
    fc.nat(200),
    fc.integer({ min: 1, max: 80 }),
    fc.double({ min: -5, max: 200, noNaN: true }),
    fc.integer({ min: 15, max: 97 }),
  )
  .map(([from, length, gain, density]) => ({
    from,
    to: from + length,
    gain,
    density: density / 100,
    share: 0.1,
  }));

const group: fc.Arbitrary<Group> = fc
  .record({
    a: extent,
    b: extent,
    seeds: fc.integer({ min: 1, max: 9 }),
    surplus: fc.double({ min: 0, max: 200, noNaN: true }),
  })
  .map(({ a, b, seeds, surplus }) => ({ a, b, members: new Uint32Array(seeds), surplus }));

/** A group with the same gain and density on either side. */
const like = (at: number, gain: number, density = 0.9, surplus = 20): Group => {
  const side = { from: at, to: at + 20, gain, density, share: 0.1 };
  return { a: side, b: side, members: new Uint32Array(2), surplus };
};

describe('the features of a passage', () => {
  const featureOf = (groups: readonly Group[], name: keyof PassageFeatures): number[] =>
    passageFeatures(groups).map((features) => features[name]);

  it.each<[string, Group[], keyof PassageFeatures, number[]]>([
    [
      'gain, of the side with more',
      [{ ...like(0, 0), b: { ...like(0, 0).b, gain: Math.E - 1 } }],
      'gain',
      [1],
    ],
    ['gain, where it is negative on both', [like(0, -3)], 'gain', [0]],
    ['seeds', [like(0, 9), { ...like(50, 9), members: new Uint32Array(1) }], 'links', [Math.log(2), 0]],
    ['surplus', [like(0, 9, 0.9, 0), like(50, 9, 0.9, Math.E - 1)], 'surplus', [0, 1]],
    [
      'density beside that of the densest sure passage',
      [like(0, 41, 0.8), like(50, 9, 0.4)],
      'relativeDensity',
      [1, 0.5],
    ],
    ['density beside no sure passage', [like(0, 40, 0.8), like(50, 9, 0.2)], 'relativeDensity', [1, 1]],
    [
      'looseness beside a verbatim passage',
      [like(0, 41, 0.9), like(50, 9, 0.6), like(99, 9, 0.61)],
      'besideVerbatim',
      [0, 1, 0],
    ],
    ['looseness beside an edited passage', [like(0, 41, 0.89), like(50, 9, 0.2)], 'besideVerbatim', [0, 0]],
    ['a stronger rival over most of it', [like(0, 9), like(9, 10)], 'rivalled', [1, 0]],
    ['no stronger rival over half of it', [like(0, 9), like(10, 10)], 'rivalled', [0, 0]],
    ['no rival that is not stronger', [like(0, 9), like(0, 9)], 'rivalled', [0, 0]],
    [
      'a rival on one side only',
      [like(0, 9), { ...like(0, 10), a: { ...like(0, 10).a, from: 90, to: 99 } }],
      'rivalled',
      [1, 0],
    ],
  ])('tell of %s', (_, groups, name, expected) => {
    const found = featureOf(groups, name);
    for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 12);
  });

  it('do not depend on the order of the groups', () => {
    const shuffled = fc.array(group, { maxLength: 12 }).chain((groups) =>
      fc.tuple(
        fc.constant(groups),
        fc.shuffledSubarray(
          groups.map((_, i) => i),
          { minLength: groups.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([groups, order]) => {
        const features = passageFeatures(groups);
        expect(passageFeatures(order.map((i) => groups[i]!))).toEqual(order.map((i) => features[i]));
      }),
    );
  });

  it('do not depend on which text is called a', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        expect(passageFeatures(groups.map((each) => ({ ...each, a: each.b, b: each.a })))).toEqual(
          passageFeatures(groups),
        );
      }),
    );
  });

  it('of thousands of groups are found, and of none', () => {
    expect(passageFeatures(Array.from({ length: 20_000 }, (_, k) => like(k, k % 97)))).toHaveLength(20_000);
    expect(passageFeatures([])).toEqual([]);
  });
});

describe('the plausibility of a passage', () => {
  const names = ['gain', 'links', 'surplus', 'relativeDensity', 'besideVerbatim', 'rivalled'] as const;
  const features = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.double({ min: 0, max: 3, noNaN: true })])) as Record<
      (typeof names)[number],
      fc.Arbitrary<number>
    >,
  );

  it.each(names)('grows or falls with its %s as the weight says', (name) => {
    fc.assert(
      fc.property(features, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, more) => {
        const change = plausibility({ ...one, [name]: one[name] + more }) - plausibility(one);
        expect(Math.sign(change)).toBe(Math.sign(plausibilityWeights[name]));
      }),
    );
  });

  it('grows with evidence, and falls beside a better passage', () => {
    expect(names.map((name) => Math.sign(plausibilityWeights[name]))).toEqual([1, 1, 1, 1, -1, -1]);
  });

  it('is a probability', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
        for (const each of passageFeatures(groups).map(plausibility)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

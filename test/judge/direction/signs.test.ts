import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signNames, signsOf } from '../../../src/judge/direction/signs.js';
import type { SignName } from '../../../src/judge/direction/signs.js';
import type { Tally } from '../../../src/judge/direction/tally.js';
import { directionWeights } from '../../../src/judge/direction/weights.js';

const spans = (count: number): Tally['facts'] =>
  Array.from({ length: count }, (_, i) => ({ begin: i, end: i + 1 }));

/** A side of 200 shared words in ten sentences and nothing else, but for what is given. */
const side = (difference: Partial<Tally> = {}): Tally => ({
  words: 200,
  sentences: 10,
  surplus: 20,
  facts: [],
  elevated: [],
  said: [],
  prose: 200,
  before: 0,
  between: 0,
  ...difference,
});

describe('the signs of direction', () => {
  it.each<[SignName, string, Tally, Tally]>([
    ['surplus', 'has more words without a counterpart', side({ surplus: 60 }), side()],
    [
      'facts',
      'has names and numbers that the other lacks',
      side({ facts: spans(4) }),
      side({ facts: spans(1) }),
    ],
    ['sentence', 'has the longer sentences', side({ sentences: 7 }), side()],
    ['skipped', 'has text between what the other is all made of', side({ prose: 600, between: 400 }), side()],
    ['opening', 'is all there after an opening of the other', side(), side({ prose: 600, before: 200 })],
    ['elevated', 'has fewer inflated words', side({ elevated: spans(1) }), side({ elevated: spans(6) })],
    ['said', 'says “said” where the other does not', side({ said: spans(4) }), side()],
  ])('tell by %s that the source is the one that %s', (sign, _, source, other) => {
    const signs = signsOf(source, other);
    expect(signs[sign]).toBeGreaterThan(0);
    expect(signNames.filter((name) => signs[name] !== 0)).toEqual([sign]);
  });

  it('tell nothing of sides that are alike', () => {
    expect(Object.values(signsOf(side(), side())).every((sign) => sign === 0)).toBe(true);
  });

  it('take no notice of what lies around a passage where the other text has as much of its own', () => {
    const own = { words: 100, prose: 400 };
    const { skipped, opening } = signsOf(side({ ...own, between: 300 }), side({ ...own, before: 300 }));
    expect([skipped, opening]).toEqual([0, 0]);
  });

  it('grow weaker as the same difference is one among more words', () => {
    const [few, many] = [side({ surplus: 30 }), side({ words: 2000, sentences: 100, surplus: 30 })];
    const [less, lessOfMany] = [side(), side({ words: 2000, sentences: 100, surplus: 20 })];
    expect(signsOf(few, less).surplus).toBeGreaterThan(signsOf(many, lessOfMany).surplus);
  });

  const count = fc.nat({ max: 500 });
  const tally = fc
    .record({
      words: fc.integer({ min: 1, max: 3000 }),
      sentences: fc.integer({ min: 1, max: 100 }),
      surplus: count,
    })
    .chain((counts) =>
      fc.record({
        ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, fc.constant(value)])),
        facts: fc.nat({ max: 9 }).map(spans),
        elevated: fc.nat({ max: 9 }).map(spans),
        said: fc.nat({ max: 9 }).map(spans),
        prose: count.map((more) => counts.words + more),
        before: count,
        between: count,
      }),
    ) as fc.Arbitrary<Tally>;

  it('are the same numbers with the other sign when the texts are swapped, between −1 and 1', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const [forth, back] = [signsOf(a, b), signsOf(b, a)];
        for (const name of signNames) {
          expect(forth[name] + back[name]).toBe(0);
          expect(Math.abs(forth[name])).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('all count for what they are said to mean', () => {
    expect(Object.keys(directionWeights)).toEqual([...signNames]);
    expect(Object.values(directionWeights).every((weight) => weight > 0)).toBe(true);
  });
});

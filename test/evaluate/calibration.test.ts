import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, brier, calibrationError, reliability } from '../../scripts/evaluate/calibration.js';
import type { Outcome } from '../../scripts/evaluate/calibration.js';

const outcomes = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), is: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

/** How often what is so scores more, pair by pair. */
function naiveArea(all: readonly Outcome[]): number {
  const won = all
    .filter(({ is }) => is)
    .flatMap((x) =>
      all.filter(({ is }) => !is).map((y) => (x.score > y.score ? 1 : x.score === y.score ? 0.5 : 0)),
    );
  return won.reduce<number>((sum, value) => sum + value, 0) / won.length;
}

describe('the figures of a score', () => {
  it('rank what is so before what is not as often as pairs do', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const [area, naive] = [areaUnderCurve(all), naiveArea(all)];
        if (Number.isNaN(naive)) expect(area).toBeNaN();
        else expect(area).toBeCloseTo(naive, 12);
      }),
    );
  });

  it('are nought for a score that is always right, and count how far one is off', () => {
    const right = [
      { score: 1, is: true },
      { score: 0, is: false },
    ];
    expect([calibrationError(right), brier(right)]).toEqual([0, 0]);
    const sure = [
      { score: 0.9, is: true },
      { score: 0.9, is: false },
    ];
    expect(calibrationError(sure)).toBeCloseTo(0.4);
    expect(brier(sure)).toBeCloseTo((0.01 + 0.81) / 2);
  });

  it('put every score in one tenth', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const bins = reliability(all);
        expect(bins.reduce((sum, bin) => sum + bin.outcomes, 0)).toBe(all.length);
        for (const { from, predicted } of bins) {
          expect(predicted).toBeGreaterThanOrEqual(from - 1e-9);
          expect(predicted).toBeLessThanOrEqual(from + 0.1 + 1e-9);
        }
      }),
    );
  });
});

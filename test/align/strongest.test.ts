import { describe, expect, it } from 'vitest';
import { alignDefaults } from '../../src/align/options.js';
import { proposals } from '../../src/align/proposals.js';
import { SeedTier } from '../../src/align/seeds.js';
import type { Seeds } from '../../src/align/seeds.js';
import { strongest } from '../../src/align/strongest.js';
import { alignable, other, seedsAt, story, vocabulary } from './fixture.js';

const MOST = 100_000;

/** A seed for every pair of so many rows, all of one surplus. */
function square(rows: number): Seeds {
  const length = rows * rows;
  return {
    length,
    a: Uint32Array.from({ length }, (_, i) => Math.floor(i / rows)),
    b: Uint32Array.from({ length }, (_, i) => i % rows),
    similarity: new Float64Array(length).fill(1),
    surplus: new Float64Array(length).fill(10),
    tier: new Uint8Array(length).fill(SeedTier.strong),
    isCounterpart: new Uint8Array(length),
  };
}

describe('the strongest seeds', () => {
  it('are all of them where they are few', () => {
    const seeds = seedsAt([{ at: [0, 0] }, { at: [1, 3], surplus: 2 }]);
    expect(strongest(seeds, 2, 4)).toBe(seeds);
  });

  it('are those at the likest places where all say as much', () => {
    const kept = strongest(square(400), 400, 400);
    expect(kept.length).toBeLessThanOrEqual(MOST);
    expect(kept.length).toBeGreaterThan(0.9 * MOST);
    const distances = Array.from(kept.a, (row, i) => Math.abs(row - kept.b[i]!));
    const widest = distances.reduce((most, each) => Math.max(most, each), 0);
    expect(distances.filter((distance) => distance === 0)).toHaveLength(400);
    expect(widest).toBeLessThan(260);
  });

  it('are, of a row, counterparts and those of most surplus before others', () => {
    const seeds = square(400);
    seeds.surplus[399] = 11;
    seeds.surplus[399 * 400] = 9;
    seeds.isCounterpart[399 * 400] = 1;
    const kept = strongest(seeds, 400, 400);
    const cells = Array.from(kept.a, (row, i) => row * 400 + kept.b[i]!);
    expect(kept.length).toBeLessThanOrEqual(MOST);
    expect(cells).toContain(399);
    expect(cells).toContain(399 * 400);
    expect(cells).toEqual(cells.toSorted((x, y) => x - y));
  });
});

describe('two texts that repeat the same sentences', () => {
  it.each([1000, 2000])('have no more seeds and groups for it with %i sentences', (sentences) => {
    const lines = [...story, ...other];
    const textOf = (step: number): string =>
      Array.from({ length: sentences }, (_, i) => `On day ${i * step} ${lines[(i * step) % 8]!}`).join(' ');
    const { seeds, groups } = proposals(
      alignable(textOf(1)),
      alignable(textOf(3)),
      { vocabulary, background: undefined },
      alignDefaults,
    );
    expect(seeds.length).toBeLessThanOrEqual(MOST);
    expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBeLessThanOrEqual(MOST);
  });
});

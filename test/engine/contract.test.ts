import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { candidates, crowd, crowds, expected, found, whyNot, withFolder } from './contract.js';
import type { Sketch } from './contract.js';

const MEMORY = 2 ** 28;

const sketches = fc.array(
  fc.record({
    fingerprints: fc.array(fc.nat(12), { maxLength: 8 }),
    terms: fc.array(fc.nat(30), { maxLength: 12 }),
  }),
  { maxLength: 8 },
);

const range = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);

describe.each(candidates)('the engine $name', ({ engine, records, needs }) => {
  let why: string | undefined;

  beforeEach(async ({ skip }) => {
    why = await whyNot(needs);
    skip(why !== undefined, why);
  });

  const agrees = async (all: readonly Sketch[], split?: number, memory = MEMORY): Promise<number> =>
    withFolder(async (folder) => {
      const result = await found(engine(folder, memory), all, split, records);
      expect(result).toEqual(expected(all, split));
      return result.pairs.length;
    });

  it('finds what the search finds among a few documents', async () => {
    await fc.assert(
      fc.asyncProperty(sketches, fc.option(fc.nat(9), { nil: undefined }), async (all, split) => {
        await agrees(all, split);
      }),
      { numRuns: 40 },
    );
  });

  it('finds what the search finds among many, where frequencies count', async () => {
    await fc.assert(
      fc.asyncProperty(crowds, fc.option(fc.nat(900), { nil: undefined }), async (how, split) => {
        await agrees(crowd(how), split);
      }),
      { numRuns: 15 },
    );
  });

  it('finds nothing among no documents, and among empty ones', async () => {
    expect(await agrees([])).toBe(0);
    expect(await agrees(range(600).map(() => ({ fingerprints: [], terms: [] })))).toBe(0);
  });

  it('joins hundreds of copies of one text in blocks', async () => {
    for (const copies of [199, 200, 201, 204, 205, 400]) {
      const all = range(copies).map(() => ({ fingerprints: range(20), terms: range(30) }));
      expect(
        await agrees([...all, ...range(300).map(() => ({ fingerprints: [], terms: [1] }))]),
      ).toBeGreaterThan(copies);
    }
  });

  it('leaves out terms that more than 500 documents hold', async () => {
    const all = range(1020).map((i) => ({
      fingerprints: [],
      terms: [...range(4, 10 * (i % 2)), ...(i < 3 ? range(30, 100) : [])],
    }));
    await agrees([...all, ...range(5).map(() => ({ fingerprints: [], terms: range(14) }))]);
  });

  it('looks at no more documents than are affordable', async () => {
    // 480 documents with 280 terms in common look at 480² · 280 others, more than twice as many as they may.
    const all = range(480).map((i) => ({
      fingerprints: range(900, i % 2),
      terms: [...range(280), ...range(20, 1000 * (i >> 1))],
    }));
    expect(await agrees(all)).toBeGreaterThan(0);
  });

  it('does so in less memory than its columns take', async () => {
    const how = { documents: 9000, fingerprints: 30_000, terms: 20_000, copied: 60, seed: 7 };
    const all = crowd(how).map(({ fingerprints, terms }, i) => ({
      fingerprints: [...fingerprints, ...range(640, 1_000_000 + 640 * i)],
      terms,
    }));
    // A number of 8 bytes and one of 4 for each.
    expect(12 * all.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0)).toBeGreaterThan(2 ** 26);
    expect(await agrees(all, undefined, 2 ** 26)).toBeGreaterThan(1000);
  });

  it('tells how many documents have been searched', async () => {
    const all = crowd({ documents: 900, fingerprints: 600, terms: 900, copied: 50, seed: 5 });
    const told: number[] = [];
    await withFolder(async (folder) => {
      await found(
        (corpus, split) => engine(folder, MEMORY)(corpus, split, undefined, (done) => told.push(done)),
        all,
        undefined,
        records,
      );
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((x, y) => x - y));
    expect(told.at(-1)).toBeLessThanOrEqual(900);
  });

  it('leaves no files behind, however it ends', async () => {
    const all = crowd({ documents: 3000, fingerprints: 2000, terms: 3000, copied: 50, seed: 3 });
    await withFolder(async (folder) => {
      await found(engine(folder, MEMORY), all, undefined, records);
      expect(readdirSync(folder)).toEqual([]);

      const reason = new Error('enough');
      const controller = new AbortController();
      const search = found(
        (corpus, split) => engine(folder, MEMORY)(corpus, split, controller.signal),
        all,
        undefined,
        records,
      ).then(
        () => 'found',
        (error: unknown) => error,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      controller.abort(reason);
      expect(['found', reason]).toContain(await search);
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

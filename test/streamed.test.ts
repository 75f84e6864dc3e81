import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError, compare, compareStreamed, readCorpus } from '../src/index.js';
import type { EngineChoice, Result } from '../src/index.js';

const corpus = (): ReturnType<typeof readCorpus> =>
  readCorpus([fileURLToPath(new URL('../corpus', import.meta.url))]);
const folder = mkdtempSync(join(tmpdir(), 'copytaster-streamed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a streamed result', () => {
  let whole: Result;

  beforeAll(async () => {
    whole = await compare(corpus());
  });

  it('is that of compare, read as often as one likes', async () => {
    const { result, close } = await compareStreamed(corpus());
    for (let time = 0; time < 2; time++) {
      expect([...result.documents]).toEqual(whole.documents);
      expect([...result.pairs]).toEqual(whole.pairs);
    }
    expect({ ...result, documents: [], pairs: [] }).toEqual({ ...whole, documents: [], pairs: [] });
    close(true);
  });

  it('is kept in a folder until it is closed as done', async () => {
    const work = { folder: join(folder, 'work'), resume: true };
    const first = await compareStreamed(corpus(), { work });
    first.close(false);
    expect(readdirSync(work.folder).sort()).toEqual(['documents', 'pairs', 'searched']);

    const aligned: number[] = [];
    const again = await compareStreamed(corpus(), {
      work,
      onProgress: ({ stage, done }) => stage === 'align' && aligned.push(done),
    });
    expect(aligned).toEqual([]);
    expect([...again.result.pairs]).toEqual(whole.pairs);
    expect([...again.result.documents]).toEqual(whole.documents);
    again.close(true);
    expect(existsSync(work.folder)).toBe(false);
  });

  it('is not taken up with other documents', async () => {
    const work = { folder: join(folder, 'other'), resume: true };
    const first = await compareStreamed(corpus(), { work });
    first.close(false);
    await expect(compareStreamed([{ id: 'a', text: 'Another.' }], { work })).rejects.toThrow(UsageError);
    expect(existsSync(work.folder)).toBe(true);
  });

  it('tells which engine found its pairs, and what it was chosen by', async () => {
    const told: EngineChoice[] = [];
    const { close } = await compareStreamed(corpus(), {
      memory: 2 ** 30,
      onEngine: (choice) => told.push(choice),
    });
    close(true);
    expect(told).toHaveLength(1);
    expect(told[0]!.chosen).toBe('memory');
    expect(told[0]!.needed).toBeGreaterThan(0);
    expect(told[0]!.free).toBeLessThan(2 ** 30);
  });

  it.each([{ memory: 2 ** 20 }, { engine: 'spark' as 'memory' }])('is refused for %j', async (options) => {
    await expect(compareStreamed(corpus(), options)).rejects.toThrow(UsageError);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import type { Document, Progress, Result } from '../../src/index.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Five hundred and twenty short articles, each put together from paragraphs of the sample corpus, always the same ones. */
function articles(): Document[] {
  const paragraphs = readdirSync(corpus)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => readFileSync(`${corpus}/${file}`, 'utf8').split(/\n\n/).slice(1));
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  return Array.from({ length: 520 }, (_, i) => ({
    id: `article-${i}`,
    text: Array.from({ length: 1 + next(2) }, () => paragraphs[next(paragraphs.length)]).join('\n\n'),
  }));
}

describe('a run', () => {
  let documents: Document[];
  let alone: Result;

  beforeAll(async () => {
    documents = articles();
    alone = await compare(documents, { threads: 1 });
  }, 180_000);

  it('has enough to do that threads are used', () => {
    expect(alone.counts.candidates).toBeGreaterThan(1000);
    expect(alone.pairs.length).toBeGreaterThan(1000);
    expect(alone.counts.boilerplate).toBeGreaterThan(0);
  });

  it('reports progress up to the end, also from threads', async () => {
    const last = { read: 0, search: 0, align: 0 };
    const stages = new Set<Progress['stage']>();
    await compare(documents, {
      threads: 2,
      onProgress: ({ stage, done, total }) => {
        stages.add(stage);
        if (stage === 'search') {
          expect(done).toBeGreaterThanOrEqual(last.search);
          expect(total).toBe(520);
        } else expect(done).toBe(last[stage] + 1);
        last[stage] = done;
      },
    });
    expect([...stages]).toEqual(['read', 'search', 'align']);
    expect(last).toEqual({ read: 520, search: 520, align: alone.counts.candidates });
  });

  it.each([1, 2])('stops when aborted, with %i threads', async (threads) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const run = compare(documents, {
      threads,
      signal: controller.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'align' && done === 10) controller.abort(reason);
      },
    });
    await expect(run).rejects.toBe(reason);
  });
});

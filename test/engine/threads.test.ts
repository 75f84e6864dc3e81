import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Aligner } from '../../src/engine/aligner.js';
import type { SharedRun } from '../../src/engine/aligner.js';
import type { Batch } from '../../src/engine/batches.js';
import { ThreadPool } from '../../src/engine/threads.js';
import { WorkerError } from '../../src/errors.js';
import { readScoreModel } from '../../src/read/score.js';
import { addDocument } from '../../src/store/documents.js';
import { Spool } from '../../src/store/spool.js';

const news = [
  'The harbour of Selwick was closed on Tuesday after a storm tore two ferries from their moorings.',
  'Two ferries were torn from their moorings by a storm, and the harbour of Selwick was closed on Tuesday.',
  'Voters in Arlen go to the polls on Sunday to choose a mayor, the third one in two years.',
];

describe('threads beside this one', () => {
  let run: SharedRun;
  let pool: ThreadPool;

  beforeAll(() => {
    const spool = new Spool(Infinity, '');
    news.forEach((text, i) => {
      const facts = { id: `${i}`, path: null, title: null, outlet: null, published: null, language: null };
      const counts = { characters: text.length, words: 0, sentences: 1, furniture: [], boilerplate: [] };
      addDocument(spool, { ...facts, ...counts }, new Uint32Array(0), text);
    });
    const score = readScoreModel();
    const documents = spool.share();
    const templates = { hash: new Uint32Array(0), documents: new Uint32Array(0) };
    run = { documents, background: undefined, templates, lexicon: {}, score, minScore: 0 };
  });

  afterEach(async () => {
    await pool.close();
  });

  /** What a batch comes to in a thread of its own. */
  const alone = (batch: Batch): Uint8Array => {
    const steps = new Aligner(run).align(batch);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  };

  it('share the batches, whose records come in order', async () => {
    const batches = Array.from({ length: 40 }, (_, i) => Uint32Array.of(i % 3, (i + 1) % 3, i % 2, 2));
    pool = new ThreadPool(1, run, undefined);
    let here = 0;
    const records: Uint8Array[] = [];
    for await (const { pairs, record } of pool.map(batches, async (batch) => {
      here++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return alone(batch);
    })) {
      expect(pairs).toBe(2);
      records.push(record);
    }
    expect(records).toEqual(batches.map(alone));
    expect(here).toBeGreaterThan(0);
    expect(here).toBeLessThan(batches.length);
  });

  it('are handed more while this one works on a batch', async () => {
    let taken = 0;
    const batches = (function* (): Generator<Batch> {
      for (; taken < 12; taken++) yield Uint32Array.of(taken % 3, 2);
    })();
    pool = new ThreadPool(1, run, undefined);
    let here = 0;
    const records: Uint8Array[] = [];
    for await (const { record } of pool.map(batches, async (batch) => {
      here++;
      while (taken < 12) await new Promise((resolve) => setImmediate(resolve));
      return alone(batch);
    }))
      records.push(record);
    expect(here).toBe(1);
    expect(records).toHaveLength(12);
  });

  it('end when the run is aborted, whatever they work on', async () => {
    const controller = new AbortController();
    pool = new ThreadPool(1, run, controller.signal);
    const batches = [Uint32Array.of(0, 1), Uint32Array.of(0, 2)];
    const all = async (): Promise<void> => {
      for await (const { record } of pool.map(batches, (batch) => Promise.resolve(alone(batch))))
        expect(record).toEqual(new Uint8Array());
    };
    const ended = expect(all()).rejects.toThrow('enough');
    controller.abort(new Error('enough'));
    await ended;
  });

  it('say so when one fails, after the records before', async () => {
    const batches = [Uint32Array.of(0, 1), Uint32Array.of(0, 99), Uint32Array.of(0, 2)];
    pool = new ThreadPool(1, run, undefined);
    const records: Uint8Array[] = [];
    const all = async (): Promise<void> => {
      for await (const { record } of pool.map(batches, (batch) => Promise.resolve(alone(batch))))
        records.push(record);
    };
    await expect(all()).rejects.toThrow(WorkerError);
    await expect(all()).rejects.toThrow(/^a thread failed: /);
    expect(records).toEqual([alone(batches[0]!), alone(batches[0]!)]);
  });
});

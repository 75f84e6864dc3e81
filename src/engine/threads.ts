import { Piscina } from 'piscina';
import { WorkerError } from '../errors.js';
import type { SharedRun } from './aligner.js';
import type { Batch } from './batches.js';

// Run from source, the worker is TypeScript as this file is, and its thread needs the same loader.
const fromSource = import.meta.url.endsWith('.ts');

interface Running {
  readonly pairs: number;
  readonly result: Promise<Uint8Array>;
}

const done = async ({ pairs, result }: Running): Promise<{ pairs: number; record: Uint8Array }> => ({
  pairs,
  record: await result,
});

/** Threads that align batches. */
export class ThreadPool {
  readonly #pool: Piscina;
  readonly #threads: number;

  constructor(
    threads: number,
    run: SharedRun,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.#threads = threads;
    this.#pool = new Piscina({
      filename: new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      workerData: run,
      ...(fromSource ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
    });
  }

  /**
   * A record for each batch, in their order, with how many pairs the batch had; a few batches wait ready for every thread.
   *
   * @throws {WorkerError} when a thread fails
   */
  async *map(batches: Iterable<Batch>): AsyncGenerator<{ pairs: number; record: Uint8Array }> {
    const running: Running[] = [];
    for (const batch of batches) {
      const result = this.#run(batch);
      // A batch may fail while an earlier one is awaited; it is thrown when its turn comes.
      result.catch(() => undefined);
      running.push({ pairs: batch.length / 2, result });
      if (running.length >= 4 * this.#threads) yield await done(running.shift()!);
    }
    for (const next of running) yield await done(next);
  }

  async #run(batch: Batch): Promise<Uint8Array> {
    try {
      return (await this.#pool.run(batch, { signal: this.signal ?? null })) as Uint8Array;
    } catch (cause) {
      this.signal?.throwIfAborted();
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new WorkerError(`a thread failed: ${message}`, 'Run again with one thread to see where.', {
        cause,
      });
    }
  }

  /** Ends the threads, idle or not. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

import { Piscina } from 'piscina';
import { WorkerError } from '../errors.js';
import type { SharedRun } from './aligner.js';
import type { Batch } from './batches.js';

// Run from source, the worker is TypeScript as this file is, and its thread needs the same loader.
const fromSource = import.meta.url.endsWith('.ts');

/**
 * Batches that each thread has before it: one that it works on, and one to go on with, should this thread be busy with a
 * batch of its own just then.
 */
const AHEAD = 2;

/** Batches that may wait for an earlier one, so that they come in order, for each thread. */
const WAITING = 8;

/** What has become of a batch. */
export interface Aligned {
  readonly pairs: number;
  readonly record: Uint8Array;
}

interface Handed {
  readonly result: Promise<Aligned>;
  isDone: boolean;
}

const aligned = (batch: Batch, record: Uint8Array): Aligned => ({ pairs: batch.length / 2, record });

const finished = (batch: Batch, record: Uint8Array): Handed => ({
  isDone: true,
  result: Promise.resolve(aligned(batch, record)),
});

/** Threads that align batches beside this one. */
export class ThreadPool {
  readonly #pool: Piscina;
  readonly #threads: number;
  /** Batches that threads have before them. */
  #busy = 0;

  /** @param threads to be started */
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
      concurrentTasksPerWorker: AHEAD,
      workerData: run,
      ...(fromSource ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
    });
  }

  /**
   * A record for each batch, in their order. What the threads have no room for is aligned by this one.
   *
   * @param here aligns a batch in this thread, and now and then gives others their turn
   * @throws {WorkerError} when a thread fails
   */
  async *map(batches: Iterable<Batch>, here: (batch: Batch) => Promise<Uint8Array>): AsyncGenerator<Aligned> {
    const handed: Handed[] = [];
    for (const batch of batches) {
      if (this.#busy < AHEAD * this.#threads) handed.push(this.#hand(batch));
      else handed.push(finished(batch, await here(batch)));
      while (handed[0]?.isDone === true || handed.length >= WAITING * this.#threads)
        yield await handed.shift()!.result;
    }
    for (const { result } of handed) yield await result;
  }

  #hand(batch: Batch): Handed {
    this.#busy++;
    const handed: Handed = { isDone: false, result: this.#run(batch) };
    const done = (): void => {
      this.#busy--;
      handed.isDone = true;
    };
    // A batch may fail while an earlier one is awaited; it is thrown when its turn comes.
    handed.result.then(done, done);
    return handed;
  }

  async #run(batch: Batch): Promise<Aligned> {
    try {
      return aligned(batch, (await this.#pool.run(batch, { signal: this.signal ?? null })) as Uint8Array);
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

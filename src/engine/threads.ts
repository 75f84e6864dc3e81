import { Piscina } from 'piscina';
import { WorkerError } from '../errors.js';
import type { SharedRun } from './aligner.js';
import type { Batch } from './batches.js';

// Run from source, the worker is TypeScript as this file is, and its thread needs the same loader.
const fromSource = import.meta.url.endsWith('.ts');

/** Batches that each thread has before it: one that it works on, and some to go on with until it can be handed more. */
const AHEAD = 3;

/** Batches that may wait for an earlier one, so that they come in order, for each thread. */
const WAITING = 8;

/** What has become of a batch. */
export interface Aligned {
  readonly pairs: number;
  readonly record: Uint8Array;
}

/** A batch that somebody works on, or that is done and waits for an earlier one. */
interface Begun {
  readonly result: Promise<Aligned>;
  isDone: boolean;
}

const aligned = (batch: Batch, record: Uint8Array): Aligned => ({ pairs: batch.length / 2, record });

/** Threads that align batches beside this one. */
export class ThreadPool {
  readonly #pool: Piscina;
  readonly #threads: number;
  readonly #stop = (): void => void this.#pool.destroy();
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
      // Not of tasks with a signal: of these the pool has no thread hold more than one.
      concurrentTasksPerWorker: AHEAD,
      // With atomics a thread takes all that it was handed at once, and answers when all is done.
      atomics: 'disabled',
      workerData: run,
      ...(fromSource ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
    });
    signal?.addEventListener('abort', this.#stop);
  }

  /**
   * A record for each batch, in their order. The threads are handed batches whenever they have room; this one takes what is
   * left.
   *
   * @param here aligns a batch in this thread, and now and then gives others their turn
   * @throws {WorkerError} when a thread fails
   * @throws the signal's reason when aborted
   */
  async *map(batches: Iterable<Batch>, here: (batch: Batch) => Promise<Uint8Array>): AsyncGenerator<Aligned> {
    const begun: Begun[] = [];
    const most = WAITING * (this.#threads + 1);
    const left = batches[Symbol.iterator]();
    const hand = (): void => {
      while (this.#busy < AHEAD * this.#threads && begun.length < most) {
        const next = left.next();
        if (next.done === true) return;
        begun.push(this.#hand(next.value, hand));
      }
    };
    hand();
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const batch = next.value;
      const own = { result: here(batch).then((record) => aligned(batch, record)), isDone: true };
      begun.push(own);
      await own.result;
      while (begun[0]?.isDone === true || begun.length >= most) yield await begun.shift()!.result;
      hand();
    }
    for (const { result } of begun) yield await result;
  }

  /** @param onDone called when the batch is done or has failed */
  #hand(batch: Batch, onDone: () => void): Begun {
    this.#busy++;
    const begun: Begun = { result: this.#run(batch), isDone: false };
    const done = (): void => {
      this.#busy--;
      begun.isDone = true;
      onDone();
    };
    // A batch may fail while an earlier one is awaited; it is thrown when its turn comes.
    begun.result.then(done, done);
    return begun;
  }

  async #run(batch: Batch): Promise<Aligned> {
    try {
      return aligned(batch, (await this.#pool.run(batch)) as Uint8Array);
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
    this.signal?.removeEventListener('abort', this.#stop);
    await this.#pool.destroy();
  }
}

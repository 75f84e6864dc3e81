import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { UsageError } from '../errors.js';

/** How near to its bound a process may come before the heap is cleared up. */
const NEAR = 0.9;

/** The memory that the process may take, if that is bounded at all. */
export class MemoryBound {
  #clearUp: (() => void) | undefined;

  /** @param bytes resident memory of the whole process */
  constructor(private readonly bytes = Infinity) {}

  /**
   * Looks how much it takes; clears up the heap where that is near the bound, for V8 lets it grow while it may.
   *
   * @throws {UsageError} when it is beyond the bound all the same
   */
  check(): void {
    if (this.bytes === Infinity || process.memoryUsage.rss() < NEAR * this.bytes) return;
    if (!this.#clearUp) {
      setFlagsFromString('--expose-gc');
      this.#clearUp = runInNewContext('gc') as () => void;
    }
    this.#clearUp();
    if (process.memoryUsage.rss() > this.bytes)
      throw new UsageError(
        `the run needs more than the ${Math.round(this.bytes / 2 ** 20)} MiB of memory that it may take`,
        'Give it more, or compare fewer documents at a time.',
      );
  }
}

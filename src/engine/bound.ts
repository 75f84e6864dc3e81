import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { UsageError } from '../errors.js';

/** How near to its bound a process may come before the heap is cleared up. */
const NEAR = 0.9;

let collect: (() => void) | undefined;

/** Gives back what nothing in the heap holds any more: V8 lets it grow while it may. */
export function clearUpHeap(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}

/** The memory that the process may take, if that is bounded at all. */
export class MemoryBound {
  /** @param bytes resident memory of the whole process */
  constructor(private readonly bytes = Infinity) {}

  /**
   * Looks how much it takes; clears up the heap where that is near the bound.
   *
   * @throws {UsageError} when it is beyond the bound all the same
   */
  check(): void {
    if (this.bytes === Infinity || process.memoryUsage.rss() < NEAR * this.bytes) return;
    clearUpHeap();
    if (process.memoryUsage.rss() > this.bytes)
      throw new UsageError(
        `the run needs more than the ${Math.round(this.bytes / 2 ** 20)} MiB of memory that it may take`,
        'Give it more, or compare fewer documents at a time.',
      );
  }
}

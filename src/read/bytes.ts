import { constants, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';

/** Bytes asked of the system at a time: at first, as most files are small, and at the most. */
const FIRST = 2 ** 16;
const MOST = 2 ** 20;

/**
 * The bytes of a file, in chunks of at most 1 MiB: to have another thread read takes longer than to copy many bytes. Throws what
 * the system says when it cannot be read.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    for (let size = FIRST; ; size = Math.min(MOST, 2 * size)) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a named pipe or process substitution. A plain read of one waits in a thread that nothing can
 * interrupt, not even the end of the process; so it is opened without waiting and read as a socket, which
 * waits for a writer as long as it takes, or until the signal aborts.
 */
export async function* pipeBytes(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  yield* new Socket({ fd, readable: true, writable: false, ...(signal && { signal }) });
}

/**
 * The same values, ending with the signal's reason as soon as it aborts, even while a value is awaited.
 *
 * @throws the signal's reason
 */
export async function* abortable<T>(
  values: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const iterator = values[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await orAbort(iterator.next(), signal);
      if (step.done) return;
      yield step.value;
    }
  } finally {
    // Not awaited: a source that is waiting for input would hold up the very abort that leaves it.
    iterator.return?.().catch(() => undefined);
  }
}

async function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

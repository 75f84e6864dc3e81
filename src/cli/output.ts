import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { OutputError } from '../index.js';
import type { Chunks } from './formats.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left for this user',
  EFBIG: 'it would be larger than a file may be here',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a folder of that name is in the way',
  ENOENT: 'the folder does not exist',
};

const outputError = (where: string, cause: unknown, inWords = reasons): OutputError => {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new OutputError(
    `cannot write ${where}: ${inWords[code ?? ''] ?? message}`,
    'Choose another place or make room.',
    { cause },
  );
};

/** Writes to standard output and waits until it is through; false if its reader went away. */
const printed = (chunk: string | Uint8Array, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    process.stdout.write(chunk, (error) => {
      signal.removeEventListener('abort', stop);
      if (!error) resolve(true);
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(outputError('to standard output', error));
    });
  });

/**
 * Writes to standard output, each chunk when the one before it is through.
 *
 * @returns UTF-16 code units or bytes that were written
 * @throws {OutputError} when it cannot be written; a reader that went away ends the writing quietly
 * @throws the signal's reason when aborted, even while a reader takes its time
 */
export async function print(chunks: Chunks, signal: AbortSignal): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) {
    // A file takes every chunk at once, so that otherwise no signal would come through before the last.
    await turn();
    signal.throwIfAborted();
    if (!(await printed(chunk, signal))) break;
    length += chunk.length;
  }
  return length;
}

/** Makes a folder and those it is in. Not `recursive`: Node then tries for ever below a folder that takes none, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const around = dirname(folder);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && around !== folder) {
      await makeFolder(around);
      await mkdir(folder);
    } else if (!(await isFolder(folder))) throw error;
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const unfinishedIn = (folder: string): string => join(folder, `.copytaster-${process.pid}.tmp`);

/**
 * Makes the folder and a file in it, before a long run finds out that it cannot.
 *
 * @throws {OutputError} when it cannot be made or written to
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await writeFile(unfinishedIn(folder), '');
    await rm(unfinishedIn(folder));
  } catch (cause) {
    throw outputError(`to the folder ${folder}`, cause, { ...reasons, ENOENT: 'nothing can be made there' });
  }
}

/**
 * Writes a file, each chunk when the one before it is through, so that it is there whole or not at all.
 *
 * @throws {OutputError} when it cannot be written; @throws the signal's reason when aborted; @throws what the chunks throw
 */
export async function writeWhole(path: string, chunks: Chunks, signal: AbortSignal): Promise<void> {
  const unfinished = unfinishedIn(dirname(path));
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw outputError(path, cause);
    });
  try {
    const file = await told(open(unfinished, 'w'));
    try {
      for await (const chunk of chunks) {
        signal.throwIfAborted();
        await told(file.writeFile(chunk));
      }
    } finally {
      await told(file.close());
    }
    signal.throwIfAborted();
    await told(rename(unfinished, path));
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

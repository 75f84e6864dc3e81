import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../index.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
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

/**
 * Writes to standard output and waits until it is through.
 *
 * @throws {OutputError} when it cannot be written; a reader that went away ends the process quietly
 * @throws the signal's reason when aborted, even while a reader takes its time
 */
export async function print(text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    process.stdout.write(text, (error) => {
      signal.removeEventListener('abort', stop);
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(outputError('to standard output', error));
    });
  });
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
 * Writes a file so that it is there whole or not at all.
 *
 * @throws {OutputError} when it cannot be written; @throws the signal's reason when aborted
 */
export async function writeWhole(path: string, text: string, signal: AbortSignal): Promise<void> {
  const unfinished = unfinishedIn(dirname(path));
  try {
    await writeFile(unfinished, text, { signal });
    signal.throwIfAborted();
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    signal.throwIfAborted();
    throw outputError(path, cause);
  }
}

import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
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

const outputError = (where: string, cause: unknown): OutputError => {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new OutputError(
    `cannot write ${where}: ${reasons[code ?? ''] ?? message}`,
    'Choose another place or make room.',
    {
      cause,
    },
  );
};

/**
 * Writes to standard output and waits until it is through.
 *
 * @throws {OutputError} when it cannot be written; a reader that went away ends the process quietly
 */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(outputError('to standard output', error));
    });
  });
}

/**
 * Makes the folder, before a long run finds out that it cannot.
 *
 * @throws {OutputError} when it cannot be made or written to
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw outputError(`to the folder ${folder}`, cause);
  }
}

/**
 * Writes a file so that it is there whole or not at all.
 *
 * @throws {OutputError} when it cannot be written; @throws the signal's reason when aborted
 */
export async function writeWhole(path: string, text: string, signal: AbortSignal): Promise<void> {
  const unfinished = join(dirname(path), `.copytaster-${process.pid}.tmp`);
  try {
    await writeFile(unfinished, text, { signal });
    signal.throwIfAborted();
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    signal.throwIfAborted();
    throw outputError(path, cause);
  }
}

import { readlink } from 'node:fs/promises';
import { getSystemErrorMap } from 'node:util';
import { quoted } from './log.js';

const MEBIBYTE = 2 ** 20;

export const EMPTY = 'empty: no text but white space; leave it out or fill it';
export const BINARY = 'binary, not text; convert it to text, or leave it out';
export const NOT_REGULAR =
  'not a regular file but a pipe, socket or device; name it on its own to have it read, or leave it out';

/** @param maxBytes the limit that was passed, in bytes */
export function tooLarge(maxBytes: number): string {
  const limit = maxBytes % MEBIBYTE === 0 ? `${maxBytes / MEBIBYTE} MiB` : `${maxBytes} bytes`;
  return `larger than the limit of ${limit} a document; split it, or raise the limit`;
}

/**
 * Says in words why the system would not give us `path`.
 *
 * @throws `error` itself if it did not come from the system: that is a fault of ours, not of the input
 */
export async function whyUnreadable(path: string, error: unknown): Promise<string> {
  if (!isSystemError(error)) throw error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return whyMissing(path);
    case 'ELOOP':
      return 'a symbolic link that leads round in a circle; remove it or point it at a file';
    case 'EACCES':
    case 'EPERM':
      return `cannot be read: ${inWords(error)}; change its permissions, or leave it out`;
    default:
      return `cannot be read: ${inWords(error)}; check the disk or copy it again, or leave it out`;
  }
}

async function whyMissing(path: string): Promise<string> {
  const target = await readlink(path).catch(() => undefined);
  if (target !== undefined) {
    return `broken link: its target ${quoted(target)} does not exist; mend or remove the link`;
  }
  // Node decodes names leniently, so a name in another encoding comes back as one that no file has.
  if (path.includes('\uFFFD')) return 'its name is not UTF-8, so it cannot be opened; rename it';
  return 'does not exist; check the path';
}

/** Whether the system or a stream failed, as told by its code: a stream's own errors carry no number. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E[A-Z\d]+$|ERR_STREAM_)/.test(error.code)
  );
}

function inWords({ errno, message }: NodeJS.ErrnoException): string {
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message;
}

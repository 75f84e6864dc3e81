import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileBytes } from './bytes.js';

/** Bytes asked of the system at a time. */
const CHUNK = 2 ** 18;

/** Bytes that can be gone through from any place, as often as needed. A chunk is only good until the next is asked for. */
export interface Source {
  readonly size: number;
  readonly from: (at: number) => Iterable<Uint8Array>;
}

/** A file that is no longer what it was. */
export class SourceChanged extends Error {}

function* bytesFrom(path: string, before: Stats, at: number): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const { size, mtimeMs } = fstatSync(file);
    if (size !== before.size || mtimeMs !== before.mtimeMs) throw new SourceChanged();
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let place = at; ;) {
      const length = readSync(file, buffer, 0, CHUNK, place);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      place += length;
    }
  } finally {
    closeSync(file);
  }
}

function* chunksFrom(chunks: readonly Uint8Array[], at: number): Generator<Uint8Array> {
  let before = 0;
  for (const chunk of chunks) {
    if (before + chunk.length > at) yield chunk.subarray(Math.max(0, at - before));
    before += chunk.length;
  }
}

/** A file, or all that comes through a pipe, which is kept. Throws what the system says when it cannot be read. */
export async function sourceAt(path: string): Promise<Source> {
  const stats = await stat(path);
  if (stats.isFile()) return { size: stats.size, from: (at) => bytesFrom(path, stats, at) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fileBytes(path)) {
    chunks.push(chunk);
    size += chunk.length;
  }
  return { size, from: (at) => chunksFrom(chunks, at) };
}

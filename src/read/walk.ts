import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { FolderWalk } from './folder.js';
import { readerFor } from './formats.js';
import { Visited, type Found } from './found.js';
import { readJsonl } from './jsonl.js';
import type { Log } from './log.js';
import { whyUnreadable } from './reasons.js';
import { readText } from './text.js';

/** Standard input, as a path. */
const STDIN = '-';

/** Finds every input below the paths given, in their order; a folder's entries by code units of their names. */
export async function* walk(paths: readonly string[], log: Log): AsyncGenerator<Found> {
  const visited = new Visited(log);
  for (const path of paths) {
    if (path === STDIN) {
      if (visited.isNew(STDIN, path)) {
        yield { path, name: path, folder: path, source: 'stdin', reader: readJsonl };
      }
      continue;
    }
    try {
      yield* given(path, visited, log);
    } catch (error) {
      log.skip(path, await whyUnreadable(path, error));
    }
  }
}

async function* given(path: string, visited: Visited, log: Log): AsyncGenerator<Found> {
  // No file has such a name, and Node throws what looks like a programming error.
  if (path.includes('\0')) {
    log.skip(path, 'does not exist; check the path');
    return;
  }
  const stats = await stat(path);
  // A pipe made by the shell has a path that leads to no name.
  const real = stats.isFile() || stats.isDirectory() ? await realpath(path) : resolve(path);
  if (!visited.isNew(real, path)) return;
  if (stats.isDirectory()) {
    yield* new FolderWalk(path, visited, log).files(real);
    return;
  }
  yield {
    path,
    name: basename(path),
    folder: basename(dirname(resolve(path))),
    source: stats.isFIFO() ? 'pipe' : 'file',
    reader: readerFor(path) ?? readText,
  };
}

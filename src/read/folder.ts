import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { EXTENSIONS, extensionOf, readerFor } from './formats.js';
import type { Found, Visited } from './found.js';
import type { Log } from './log.js';
import { NOT_REGULAR, whyUnreadable } from './reasons.js';

/** Most extensions that the notice on passed-over files names. */
const NAMED = 8;

/** A folder on the way down. */
interface Place {
  /** As the user would type it. */
  readonly path: string;
  /** Without symbolic links. */
  readonly real: string;
  /** Its path below the folder given, ending in `/` unless empty. */
  readonly below: string;
  /** Its own real path and those of the folders it was reached through. */
  readonly trail: readonly string[];
}

/** The walk through one folder given, and all folders in it. */
export class FolderWalk {
  /** How many files each extension without a reader has. */
  readonly #passedOver = new Map<string, number>();

  constructor(
    private readonly given: string,
    private readonly visited: Visited,
    private readonly log: Log,
  ) {}

  /** @param real the folder's path without symbolic links */
  async *files(real: string): AsyncGenerator<Found> {
    yield* this.#enter({ path: this.given, real, below: '', trail: [real] });
    if (this.#passedOver.size > 0) this.log.notice(this.given, this.#passedOverInWords());
  }

  async *#enter(folder: Place): AsyncGenerator<Found> {
    const entries = await readdir(folder.path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = `${folder.path}${folder.path.endsWith('/') ? '' : '/'}${entry.name}`;
      try {
        yield* this.#take(entry, path, folder);
      } catch (error) {
        this.log.skip(path, await whyUnreadable(path, error));
      }
    }
  }

  async *#take(entry: Dirent, path: string, folder: Place): AsyncGenerator<Found> {
    const isLink = entry.isSymbolicLink();
    const kind = isLink ? await stat(path) : entry;
    if (!kind.isDirectory() && !kind.isFile()) {
      this.log.skip(path, NOT_REGULAR);
      return;
    }
    const reader = readerFor(entry.name);
    if (kind.isFile() && !reader) {
      this.#passOver(extensionOf(entry.name));
      return;
    }
    const real = isLink ? await realpath(path) : join(folder.real, entry.name);
    if (isLink && kind.isDirectory() && folder.trail.some((parent) => isWithin(parent, real))) {
      this.log.skip(path, `a symbolic link that leads back to ${real}, a folder it is in; remove the link`);
      return;
    }
    if (!this.visited.isNew(real, path)) return;
    const below = `${folder.below}${entry.name}`;
    if (reader && kind.isFile()) {
      yield { path, name: below, folder: basename(resolve(this.given)), source: 'file', reader };
    } else {
      yield* this.#enter({ path, real, below: `${below}/`, trail: [...folder.trail, real] });
    }
  }

  #passOver(extension: string): void {
    this.#passedOver.set(extension, (this.#passedOver.get(extension) ?? 0) + 1);
  }

  #passedOverInWords(): string {
    const counts = [...this.#passedOver].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const named = counts
      .slice(0, NAMED)
      .map(([extension, count]) => `${count} ${extension === '' ? 'without extension' : extension}`);
    if (counts.length > NAMED) named.push(`${counts.length - NAMED} more extensions`);
    const files = total === 1 ? '1 file' : `${total} files`;
    return `passed over ${files} (${named.join(', ')}); read are ${EXTENSIONS.join(' ')}`;
  }
}

/** Whether the folder `inner` is `outer` or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

import type { Log } from './log.js';
import type { Reader } from './reader.js';

/** One input to read. */
export interface Found {
  /** As the user would type it. */
  readonly path: string;
  /** Its path below the folder given, with `/`; or its base name if it was given itself. */
  readonly name: string;
  /** The base name of the folder given, or of the one around a file given itself. */
  readonly folder: string;
  readonly source: 'stdin' | 'file' | 'pipe';
  readonly reader: Reader;
}

/** The files and folders met so far, by their real paths. Hard links are files of their own: copies to be found. */
export class Visited {
  readonly #paths = new Map<string, string>();

  constructor(private readonly log: Log) {}

  /** Whether `real` is met for the first time; if not, says so in the log. */
  isNew(real: string, path: string): boolean {
    const first = this.#paths.get(real);
    if (first === undefined) this.#paths.set(real, path);
    else this.log.notice(path, `the same as ${first}, which came first; read once`);
    return first === undefined;
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { LexiconFiles } from '../model/lexicon.js';

const folder = new URL('../lexicon/assets/', import.meta.url);

let files: LexiconFiles | undefined;

/** The files of the lexicon that come with this package, as far as they are there; read once a process. */
export function readLexicon(): LexiconFiles {
  files ??= { ...fileOf('vectors'), ...fileOf('relations') };
  return files;
}

/** The bytes of a file, in memory that threads can share; nothing where there is no such file. */
function fileOf<K extends keyof LexiconFiles>(name: K): Pick<LexiconFiles, K> | undefined {
  let file: number;
  try {
    file = openSync(new URL(`${name}.bin`, folder), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, read = -1; at < bytes.length && read !== 0; at += read)
      read = readSync(file, bytes, at, bytes.length - at, null);
    return { [name]: bytes } as Pick<LexiconFiles, K>;
  } finally {
    closeSync(file);
  }
}

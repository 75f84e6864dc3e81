import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/index.js';

/** Two texts to be compared, by the names of their files below `susp/` and `src/`. */
export interface PanPair {
  readonly suspicious: string;
  readonly source: string;
}

/** The pairs of one `pairs` file. */
export interface PanFolder {
  /** Below the corpus; empty for the corpus folder itself. */
  readonly name: string;
  readonly path: string;
  readonly pairs: readonly PanPair[];
}

/** Whether a folder is laid out as a PAN text-alignment corpus. */
export const isPanCorpus = (folder: string): boolean =>
  ['src', 'susp'].every((part) => existsSync(join(folder, part)));

/** Name of the file that holds the cases, or the detections, of a pair. */
export const xmlName = ({ suspicious, source }: PanPair): string =>
  `${suspicious.replace(/\.txt$/, '')}-${source.replace(/\.txt$/, '')}.xml`;

/** A line of a `pairs` file: two file names, which may not lead out of their folders. */
function pairOf(line: string, place: string): PanPair {
  const names = line.trim().split(/\s+/);
  const [suspicious, source] = names;
  if (names.length !== 2 || !suspicious || !source || names.some((name) => /[/\\]|^\.+$/.test(name)))
    throw new Error(`${place}: expected the names of two files, found ${JSON.stringify(line.slice(0, 80))}`);
  return { suspicious, source };
}

function readFolder(corpus: string, name: string): PanFolder {
  const path = join(corpus, name);
  const file = join(path, 'pairs');
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const pairs = lines.flatMap((line, i) => (line.trim() === '' ? [] : [pairOf(line, `${file}:${i + 1}`)]));
  return { name, path, pairs };
}

/**
 * The folders of a PAN text-alignment corpus that have a `pairs` file, by name; where there is none, the corpus folder
 * itself, if it has one.
 *
 * @throws {Error} for a folder without any, and for a `pairs` file that cannot be read
 */
export function panFolders(corpus: string): PanFolder[] {
  const names = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, 'pairs')));
  if (names.length > 0) return names.sort().map((name) => readFolder(corpus, name));
  if (existsSync(join(corpus, 'pairs'))) return [readFolder(corpus, '')];
  throw new Error(`${corpus}: no file "pairs" here or in a folder below; expected a PAN corpus`);
}

/** The two texts of a pair, the suspicious one as `a`, or why one of them cannot be read. */
export type PanDocuments = { readonly a: Document; readonly b: Document } | { readonly problem: string };

/** Reads texts of a corpus, each once: equal names give the same object, which is how a detector knows it again. */
export class PanTexts {
  readonly #read = new Map<string, Document>();

  constructor(private readonly corpus: string) {}

  /** The texts as they stand: offsets count a byte order mark, too. */
  pair({ suspicious, source }: PanPair): PanDocuments {
    try {
      return { a: this.#document(join('susp', suspicious)), b: this.#document(join('src', source)) };
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }

  #document(id: string): Document {
    let document = this.#read.get(id);
    if (!document) {
      document = { id, text: readFileSync(join(this.corpus, id), 'utf8') };
      this.#read.set(id, document);
    }
    return document;
  }
}

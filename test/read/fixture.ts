import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Document, Skipped } from '../../src/model/document.js';
import { readCorpus, type ReadOptions } from '../../src/read/corpus.js';

/** What reading gave, with the temporary folder cut off every path. */
export interface Outcome {
  readonly documents: readonly Document[];
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** `path: reason`, one string each. */
  readonly skipped: readonly string[];
  readonly notices: readonly string[];
}

/** A temporary folder that lasts as long as the test. */
export class Folder {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'copytaster-read-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => {
      rmSync(this.root, { recursive: true, force: true });
    });
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Makes a named pipe, and gives its path. */
  pipe(name: string): string {
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', this.path(name)]);
    return this.path(name);
  }

  path(name: string): string {
    return name === '' ? this.root : `${this.root}/${name}`;
  }

  /** Reads paths below this folder; the folder itself is ''. */
  async read(names: readonly string[], options?: ReadOptions): Promise<Outcome> {
    const paths = names.map((name) => (name === '-' ? name : this.path(name)));
    return outcomeOf(await everything(paths, options), this.root);
  }
}

/** Reads JSONL from standard input, given as the chunks it arrives in. */
export async function readStdin(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options?: ReadOptions,
): Promise<Outcome> {
  return outcomeOf(await everything(['-'], { ...options, stdin: inTurn(chunks) }), '');
}

async function* inTurn<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* values;
}

interface Read {
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  readonly notices: readonly Skipped[];
}

async function everything(paths: readonly string[], options?: ReadOptions): Promise<Read> {
  const corpus = readCorpus(paths, options);
  const documents: Document[] = [];
  for await (const document of corpus) documents.push(document);
  return { documents, skipped: corpus.skipped, notices: corpus.notices };
}

function outcomeOf({ documents, skipped, notices }: Read, root: string): Outcome {
  const short = (text: string): string =>
    root === '' ? text : text.replaceAll(`${root}/`, '').replaceAll(root, '');
  const told = ({ path, reason }: Skipped): string => short(`${path}: ${reason}`);
  return {
    documents: documents.map((document) =>
      document.path === undefined ? document : { ...document, path: short(document.path) },
    ),
    ids: documents.map(({ id }) => id),
    texts: documents.map(({ text }) => text),
    skipped: skipped.map(told),
    notices: notices.map(told),
  };
}

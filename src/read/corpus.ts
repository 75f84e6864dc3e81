import { constants } from 'node:buffer';
import { UsageError } from '../errors.js';
import type { Corpus, Document } from '../model/document.js';
import { admit } from './admit.js';
import { abortable, fileBytes, pipeBytes } from './bytes.js';
import type { Found } from './found.js';
import { Log } from './log.js';
import { whyUnreadable } from './reasons.js';
import { walk } from './walk.js';

const MAX_BYTES = 16 * 2 ** 20;

export interface ReadOptions {
  /** Stops reading at once: the iteration then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** What the path `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /**
   * Most bytes a document may take before decoding: a text or Markdown file, or a line of JSONL.
   * From 1 to the longest string there can be (about 512 MiB); 16 MiB by default.
   */
  readonly maxBytes?: number;
  /**
   * Ids already issued, each with the path (and line) of its document. It is added to while reading; give the
   * same map to several calls so that no id is issued twice between them. A new one by default.
   */
  readonly issued?: Map<string, string>;
}

/**
 * Reads the documents below `paths`: files, folders (walked recursively) or `-` for JSONL on standard input.
 * Documents come one by one and in a stable order; no more than one file, or one line of JSONL, is held in
 * memory. Input that cannot be read never throws: it is named in `skipped`, and what was read not quite as it
 * stood in `notices`; both are safe to print. A corpus can be read once, as standard input can.
 *
 * @throws UsageError at once if `maxBytes` is out of range; on iterating a second time
 * @throws the signal's reason while iterating, when it aborts
 */
export function readCorpus(paths: readonly string[], options: ReadOptions = {}): Corpus {
  const { maxBytes = MAX_BYTES } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > constants.MAX_STRING_LENGTH) {
    throw new UsageError(
      `maxBytes cannot be ${maxBytes}`,
      `give a whole number from 1 to ${constants.MAX_STRING_LENGTH}`,
    );
  }
  const log = new Log();
  let begun = false;
  return {
    skipped: log.skipped,
    notices: log.notices,
    [Symbol.asyncIterator]() {
      if (begun) {
        throw new UsageError(
          'a corpus can be read only once',
          'call readCorpus again, or keep the documents',
        );
      }
      begun = true;
      return documentsOf([...paths], { ...options, maxBytes }, log);
    },
  };
}

async function* documentsOf(
  paths: readonly string[],
  options: ReadOptions & { readonly maxBytes: number },
  log: Log,
): AsyncGenerator<Document> {
  const { signal, maxBytes, issued = new Map<string, string>() } = options;
  for await (const found of abortable(walk(paths, log), signal)) {
    const { path, reader } = found;
    const bytes = abortable(bytesOf(found, options), signal);
    try {
      for await (const draft of reader({ path, bytes, maxBytes, log })) {
        signal?.throwIfAborted();
        const document = admit(draft, found, issued, log);
        if (document) yield document;
      }
    } catch (error) {
      signal?.throwIfAborted();
      log.skip(path, await whyUnreadable(path, error));
    }
  }
}

function bytesOf({ path, source }: Found, { stdin, signal }: ReadOptions): AsyncIterable<Uint8Array> {
  switch (source) {
    case 'stdin':
      return stdin ?? process.stdin;
    case 'pipe':
      return pipeBytes(path, signal);
    case 'file':
      return fileBytes(path);
  }
}

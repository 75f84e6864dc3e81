import { InputError, readCorpus } from '../index.js';
import type { Corpus, Document, ReadOptions } from '../index.js';

/**
 * Reads documents as `readCorpus` does, and refuses to read none.
 *
 * @throws {InputError} at the end of the iteration; where a single input is to blame the error says why, and has its
 *   entry in the log as `cause`
 */
export function readInputs(paths: readonly string[], options: ReadOptions): Corpus {
  const corpus = readCorpus(paths, options);
  return {
    skipped: corpus.skipped,
    notices: corpus.notices,
    async *[Symbol.asyncIterator](): AsyncGenerator<Document> {
      let any = false;
      for await (const document of corpus) {
        any = true;
        yield document;
      }
      if (!any) throw nothingIn(paths, corpus);
    },
  };
}

function nothingIn(paths: readonly string[], { skipped, notices }: Corpus): InputError {
  const all = [...skipped, ...notices];
  const cause = all.length === 1 ? all[0]! : undefined;
  return new InputError(
    cause
      ? `nothing readable: ${cause.path}: ${cause.reason}`
      : `nothing readable in ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ' and more' : ''}`,
    'Give files or folders with .txt, .md or .jsonl articles, or - for JSONL on standard input.',
    { cause },
  );
}

import { InputError, compare } from '../index.js';
import type { Corpus, Result, Verdict } from '../index.js';
import { deliver, prepareDelivery } from './deliver.js';
import { readInputs } from './inputs.js';
import { sayInputs, sayLexicon } from './messages.js';
import { reaches } from './options.js';
import { ExitStatus } from './status.js';

/** What a command that compares was asked for. */
export interface Comparison {
  readonly paths: readonly string[];
  readonly against: readonly string[] | undefined;
  readonly minScore: number | undefined;
  readonly threads: number | undefined;
  readonly maxBytes: number | undefined;
  readonly lexicon: 'full' | 'none';
  readonly texts: boolean;
  readonly format: readonly string[];
  readonly out: string | undefined;
  readonly failOn: Verdict | undefined;
  readonly strict: boolean;
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

async function runCompare(
  request: Comparison,
  corpora: readonly Corpus[],
  signal: AbortSignal,
): Promise<Result> {
  const [documents, against] = corpora as [Corpus, Corpus?];
  // A bar is drawn on a terminal alone, and what draws it is not loaded elsewhere.
  const progress = process.stderr.isTTY ? new (await import('./progress.js')).ProgressBar() : undefined;
  try {
    return await compare(documents, {
      lexicon: request.lexicon,
      texts: request.texts,
      signal,
      ...given('against', against),
      ...given('minScore', request.minScore),
      ...given('threads', request.threads),
      ...given('onProgress', progress?.update),
    });
  } finally {
    progress?.stop();
  }
}

/** Reads, compares, delivers, and says what was left out. */
export async function runComparison(request: Comparison, signal: AbortSignal): Promise<number> {
  const delivery = await prepareDelivery(request.format, request.out);
  const issued = new Map<string, string>();
  const corpora = [request.paths, ...(request.against ? [request.against] : [])].map((paths) =>
    readInputs(paths, { signal, issued, ...given('maxBytes', request.maxBytes) }),
  );
  let result: Result;
  try {
    result = await runCompare(request, corpora, signal);
  } catch (error) {
    if (!signal.aborted)
      sayInputs(
        corpora.flatMap(({ skipped }) => skipped),
        corpora,
        error instanceof InputError ? error.cause : undefined,
      );
    throw error;
  }
  sayInputs(result.skipped, corpora);
  if (request.lexicon === 'full') sayLexicon(result.options.lexicon);
  await deliver(result, delivery, signal);
  if (request.strict && result.skipped.length > 0) return ExitStatus.failed;
  const { failOn } = request;
  return failOn && result.pairs.some(({ verdict }) => reaches(verdict, failOn))
    ? ExitStatus.found
    : ExitStatus.ran;
}

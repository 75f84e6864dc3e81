import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError, compareStreamed } from '../index.js';
import type { CompareOptions, Corpus, EngineName, OpenResult, StreamedResult, Verdict } from '../index.js';
import { deliver, prepareDelivery } from './deliver.js';
import { readInputs } from './inputs.js';
import { sayAnew, sayEngine, sayInputs, sayLexicon, sayResumable } from './messages.js';
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
  readonly engine: EngineName | 'auto' | undefined;
  /** Bytes. */
  readonly memory: number | undefined;
  readonly resume: boolean;
}

/** Where a run with `out` keeps its finished stages until it is done, below that folder. */
const WORK = '.copytaster';

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

const workOf = ({ out, resume }: Comparison): CompareOptions['work'] =>
  out === undefined
    ? undefined
    : {
        folder: join(out, WORK),
        resume,
        onAnew: () => {
          sayAnew(out);
        },
      };

async function runCompare(
  request: Comparison,
  corpora: readonly Corpus[],
  signal: AbortSignal,
): Promise<OpenResult> {
  const [documents, against] = corpora as [Corpus, Corpus?];
  // A bar is drawn on a terminal alone, and what draws it is not loaded elsewhere.
  const progress = process.stderr.isTTY ? new (await import('./progress.js')).ProgressBar() : undefined;
  try {
    return await compareStreamed(documents, {
      lexicon: request.lexicon,
      texts: request.texts,
      signal,
      // What was asked for need not be said, nor what everybody gets.
      onEngine: (choice) => {
        if (request.engine === 'auto' || (request.engine === undefined && choice.chosen === 'duckdb'))
          sayEngine(choice);
      },
      ...given('against', against),
      ...given('minScore', request.minScore),
      ...given('threads', request.threads),
      ...given('memory', request.memory),
      ...given('engine', request.engine),
      ...given('work', workOf(request)),
      ...given('onProgress', progress?.update),
    });
  } finally {
    progress?.stop();
  }
}

/** Whether one of the pairs has a verdict that `failOn` is met by. */
function meets({ pairs }: StreamedResult, failOn: Verdict | undefined): boolean {
  if (failOn === undefined) return false;
  for (const { verdict } of pairs) if (reaches(verdict, failOn)) return true;
  return false;
}

/** Reads, compares, delivers, and says what was left out. */
export async function runComparison(request: Comparison, signal: AbortSignal): Promise<number> {
  if (request.resume && request.out === undefined)
    throw new UsageError('--resume needs --out', 'Give the folder of the run that was interrupted.');
  const delivery = await prepareDelivery(request.format, request.out);
  const issued = new Map<string, string>();
  const corpora = [request.paths, ...(request.against ? [request.against] : [])].map((paths) =>
    readInputs(paths, { signal, issued, ...given('maxBytes', request.maxBytes) }),
  );
  let opened: OpenResult;
  try {
    opened = await runCompare(request, corpora, signal);
  } catch (error) {
    if (!signal.aborted)
      sayInputs(
        corpora.flatMap(({ skipped }) => skipped),
        corpora,
        error instanceof InputError ? error.cause : undefined,
      );
    else if (request.out !== undefined && existsSync(join(request.out, WORK))) sayResumable();
    throw error;
  }
  const { result, close } = opened;
  let isDelivered = false;
  try {
    sayInputs(result.skipped, corpora);
    if (request.lexicon === 'full') sayLexicon(result.options.lexicon);
    await deliver(result, delivery, signal);
    isDelivered = true;
    if (request.strict && result.skipped.length > 0) return ExitStatus.failed;
    return meets(result, request.failOn) ? ExitStatus.found : ExitStatus.ran;
  } finally {
    close(isDelivered);
  }
}

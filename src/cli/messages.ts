import { CopytasterError, LARGEST_MATRIX } from '../index.js';
import type { Corpus, EngineChoice, Skipped, WordKnowledge } from '../index.js';

/** Line breaks and what else a terminal would obey, should a name hold it. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Says one line to the user, on standard error. */
function say(message: string): void {
  const line = message.replace(UNPRINTABLE, (unit) => `\\u{${unit.codePointAt(0)!.toString(16)}}`);
  process.stderr.write(`copytaster: ${line}\n`);
}

/** Names what was left out, and what was read not quite as it stood; `told` is one that was named already. */
export function sayInputs(skipped: readonly Skipped[], corpora: readonly Corpus[], told?: unknown): void {
  for (const { path, reason } of corpora.flatMap(({ notices }) => notices).filter((one) => one !== told))
    say(`note: ${path}: ${reason}`);
  for (const { path, reason } of skipped.filter((one) => one !== told)) say(`skipped ${path}: ${reason}`);
}

/** Says which files of the lexicon are not where they were installed. */
export function sayLexicon(found: WordKnowledge): void {
  const missing = {
    full: undefined,
    vectors: 'synonyms and antonyms',
    relations: 'word vectors',
    none: 'synonyms, antonyms and word vectors',
  }[found];
  if (missing)
    say(`note: the files of ${missing} are missing, compared without them: install the package again`);
}

/** Says how many marks of a file are on nothing that the result lists. */
export function sayUnmatched(path: string, unmatched: number, marks: number): void {
  if (unmatched === 0) return;
  const which = marks === 1 ? 'the one mark' : `${unmatched} of ${marks} marks`;
  const where = unmatched === 1 ? 'is on a pair or passage' : 'are on pairs or passages';
  say(`${path}: ${which} ${where} that this result does not list`);
}

/** Says that a page on standard output is larger than a file of a report should be. */
export function sayLarge(): void {
  say('note: the page is too large for most mail servers; --out DIR writes it as a folder of linked pages');
}

/** Says that a matrix of so many documents is not written. */
export function sayNoMatrix(file: string, documents: number): void {
  const [most, many] = [LARGEST_MATRIX, documents].map((count) => count.toLocaleString('en'));
  say(
    `note: ${file} is not written for more than ${most!} documents (here ${many!}); pairs.csv has every pair`,
  );
}

/** Says which engine was taken, and why. */
export function sayEngine({ chosen, needed, free }: EngineChoice): void {
  const [most, there] = [needed, free].map((bytes) => `${Math.ceil(bytes / 2 ** 20)} MiB`);
  const where = { memory: 'in memory', duckdb: 'in DuckDB, on the disk' }[chosen];
  say(`note: searched ${where}: a search in memory takes ${most!} at most, and ${there!} are free for it`);
}

/** Says that a run which was interrupted can go on. */
export function sayResumable(): void {
  say('interrupted; the same command with --resume goes on from here');
}

/** Says that a run with --resume found nothing that it could go on from. */
export function sayAnew(out: string): void {
  say(
    `note: no interrupted run in ${out} had read all its articles, so there is nothing to resume: it begins anew`,
  );
}

/** Says in one line what made the run fail. */
export function sayFailure(error: unknown): void {
  if (error instanceof CopytasterError) {
    say(`${error.message}. ${error.advice}`);
    return;
  }
  say(error instanceof Error ? `failed: ${error.message.split('\n')[0] ?? ''}` : 'failed');
  if (process.env['COPYTASTER_DEBUG']) console.error(error);
}

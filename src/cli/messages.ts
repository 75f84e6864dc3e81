import type { Corpus, Skipped } from '../index.js';

/** Says one line to the user, on standard error. */
export function say(message: string): void {
  process.stderr.write(`copytaster: ${message}\n`);
}

/** Names what was left out, and what was read not quite as it stood. */
export function sayInputs(skipped: readonly Skipped[], corpora: readonly Corpus[]): void {
  for (const { path, reason } of corpora.flatMap(({ notices }) => notices)) say(`note: ${path}: ${reason}`);
  for (const { path, reason } of skipped) say(`skipped ${path}: ${reason}`);
}

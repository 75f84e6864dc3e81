import { UsageError } from '../index.js';

/** What yargs says of bad usage, and how we say it. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/^Not enough non-option arguments: got (\d+), need at least (\d+)$/, 'too few paths: $1 given, $2 needed'],
  [/^Not enough arguments following: (.*)$/, '--$1 needs a value'],
  [/^Unknown arguments?: (.*)$/, 'unknown option or argument: $1'],
  [/^Unknown commands?: (.*)$/, 'unknown command or argument: $1'],
  [/^Did you mean (.*)\?$/, 'unknown command, perhaps it should be $1'],
  [/^Invalid values: Argument: (.*), Given: (.*), Choices: (.*)$/, '--$1 cannot be $2, but one of $3'],
  [/^Arguments (.*) and (.*) are mutually exclusive$/, '--$1 and --$2 exclude each other'],
];

/** Bad usage as yargs tells it, in one line. */
export function usageError(message: string): UsageError {
  const line = message.trim().replace(/\s+/g, ' ');
  const wording = wordings.find(([pattern]) => pattern.test(line));
  return new UsageError(
    wording ? line.replace(...wording) : line,
    'Run copytaster --help, or copytaster <command> --help.',
  );
}

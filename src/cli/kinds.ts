import { constants } from 'node:buffer';
import { LEAST_MEMORY, UsageError, engines, verdicts } from '../index.js';
import { bytesOf } from './sizes.js';

/** What an option takes: in words, and as a test of a value. */
export interface Kind {
  readonly takes: string;
  readonly is: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const text: Kind = { takes: 'one value that is not empty', is: isText };
const texts: Kind = {
  takes: 'a text or a list of texts',
  is: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
};
const flag: Kind = { takes: 'true or false', is: (value) => typeof value === 'boolean' };
const share: Kind = {
  takes: 'one number from 0 to 1',
  is: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};
const whole = (most: number): Kind => ({
  takes: `one whole number from 1 to ${most}`,
  is: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most,
});

const size = (takes: string, least: number, most: number): Kind => ({
  takes,
  is: (value) => {
    const bytes = typeof value === 'string' || typeof value === 'number' ? bytesOf(value) : NaN;
    return bytes >= least && bytes <= most;
  },
});

/** Verdicts that `--fail-on` takes. */
export const failing = verdicts.filter((verdict) => verdict !== 'unrelated');

/** The options that a configuration may hold too, by their long names. */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ['against', texts],
  ['engine', { takes: `one of ${engines.join(', ')}`, is: (value) => engines.some((one) => one === value) }],
  ['fail-on', { takes: `one of ${failing.join(', ')}`, is: (value) => failing.some((one) => one === value) }],
  ['format', texts],
  ['lexicon', { takes: 'full or none', is: (value) => value === 'full' || value === 'none' }],
  ['max-bytes', size('one size of at most 511M, as 16M', 1, constants.MAX_STRING_LENGTH)],
  ['memory', size('one size of at least 512M, as 4G', LEAST_MEMORY, Infinity)],
  ['min-score', share],
  ['out', text],
  ['output', text],
  ['resume', flag],
  ['review', texts],
  ['strict', flag],
  ['texts', flag],
  ['threads', whole(64)],
]);

/**
 * Checks what yargs lets through: a word where a number should be, an option given twice, an empty name.
 *
 * @throws {UsageError} naming the option
 */
export function checkOptions(argv: Readonly<Record<string, unknown>>): true {
  for (const [option, { takes, is }] of kinds) {
    const value = argv[option];
    if (value !== undefined && !is(value))
      throw new UsageError(`--${option} takes ${takes}`, 'Run copytaster <command> --help.');
  }
  return true;
}

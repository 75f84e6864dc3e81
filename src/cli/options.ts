import type { Argv } from 'yargs';
import { verdicts } from '../index.js';
import type { Verdict } from '../index.js';
import { formats } from './formats.js';
import { checkOptions, failing } from './kinds.js';

/** Options of every command that delivers a result. */
export const withDelivery = <T>(yargs: Argv<T>) =>
  yargs
    .option('format', {
      alias: 'f',
      type: 'string',
      array: true,
      nargs: 1,
      default: ['text'],
      describe: `${formats.join(', ')}; several, with commas, with --out`,
    })
    .option('out', {
      type: 'string',
      requiresArg: true,
      describe: 'Write files into this folder; HTML of more than 16 MiB as linked pages',
    })
    .check(checkOptions);

/** Options of the commands that compare. */
export const withComparison = <T>(yargs: Argv<T>) =>
  withDelivery(yargs)
    .option('fail-on', {
      choices: failing,
      describe: 'Exit with 1 if a pair has this verdict or a stronger one',
    })
    .option('strict', { type: 'boolean', default: false, describe: 'Exit with 2 if an input was skipped' })
    .option('threads', {
      type: 'number',
      requiresArg: true,
      describe: 'Threads that align [default: as many as pay]',
    })
    .option('max-bytes', {
      type: 'string',
      requiresArg: true,
      describe: 'Skip articles larger than this [default: 16M]',
    })
    .option('lexicon', {
      choices: ['full', 'none'] as const,
      default: 'full' as const,
      describe: 'Knowledge of words: synonyms, antonyms and word vectors, or none',
    })
    .option('texts', {
      type: 'boolean',
      default: true,
      describe: 'Keep the texts of listed documents in the result, so that it can be rendered again',
    });

/** Whether a verdict is `least` or stronger. */
export function reaches(verdict: Verdict, least: Verdict): boolean {
  return verdicts.indexOf(verdict) <= verdicts.indexOf(least);
}

import type { Argv, CommandModule } from 'yargs';
import { engines } from '../index.js';
import { runComparison } from './comparison.js';
import type { Job } from './job.js';
import { withComparison } from './options.js';
import { inBytes } from './sizes.js';

const options = (yargs: Argv) =>
  withComparison(yargs)
    .positional('paths', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Files, folders, or - for JSONL on standard input',
    })
    .option('against', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Compare only with these files or folders',
    })
    .option('min-score', {
      type: 'number',
      requiresArg: true,
      describe: 'Leave out pairs that score less, 0 to 1',
    })
    .option('engine', {
      choices: engines,
      describe: 'What searches for candidate pairs [default: auto, by size and free memory]',
    })
    .option('memory', {
      type: 'string',
      requiresArg: true,
      describe: 'Memory to get by with, as 4G; what is larger lies on disk',
    })
    .option('resume', {
      type: 'boolean',
      default: false,
      describe: 'Go on with a run with --out that was interrupted',
    })
    .example('$0 compare articles/', 'Matrix, pairs and passages of a folder')
    .example('$0 compare new/ --against archive/', 'Only pairs of a new and an archived article')
    .example('$0 compare feed.jsonl --format json > result.json', 'The result for a program')
    .example('$0 compare articles/ --out found --format text,json,csv', 'Files in a folder')
    .example(
      '$0 compare draft.md --against wire/ --fail-on partial',
      'Exit status 1 if the draft reuses the wire',
    );

/** `copytaster compare`: every article with every other, or with those of a second set. */
export function compareCommand(ask: (job: Job) => void): CommandModule {
  return {
    command: 'compare <paths..>',
    describe: 'Compare the articles of a corpus, or of one set against another',
    builder: options,
    handler: (argv) => {
      const { maxBytes, memory, ...given } = argv as Awaited<ReturnType<typeof options>['argv']>;
      ask((signal) =>
        runComparison({ ...given, maxBytes: inBytes(maxBytes), memory: inBytes(memory) }, signal),
      );
    },
  };
}

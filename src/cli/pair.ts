import type { Argv, CommandModule } from 'yargs';
import { runComparison } from './comparison.js';
import type { Job } from './job.js';
import { withComparison } from './options.js';
import { inBytes } from './sizes.js';

const options = (yargs: Argv) =>
  withComparison(yargs)
    .positional('a', { type: 'string', demandOption: true, describe: 'A file' })
    .positional('b', { type: 'string', demandOption: true, describe: 'Another file' })
    .example('$0 pair wire.md paper.md', 'The passages of two articles, side by side');

/** `copytaster pair`: two articles, aligned side by side. */
export function pairCommand(ask: (job: Job) => void): CommandModule {
  return {
    command: 'pair <a> <b>',
    describe: 'Align two articles side by side',
    builder: options,
    handler: (argv) => {
      const { a, b, threads, maxBytes, lexicon, texts, format, out, failOn, strict } = argv as Awaited<
        ReturnType<typeof options>['argv']
      >;
      ask((signal) =>
        runComparison(
          {
            paths: [a],
            against: [b],
            minScore: undefined,
            threads,
            maxBytes: inBytes(maxBytes),
            lexicon,
            texts,
            format,
            out,
            failOn,
            strict,
            engine: undefined,
            memory: undefined,
            resume: false,
          },
          signal,
        ),
      );
    },
  };
}

import type { Argv, CommandModule } from 'yargs';
import { basename, dirname, extname } from 'node:path';
import { UsageError, foldReviews, readReviews, streamResult } from '../index.js';
import type { StreamedResult } from '../index.js';
import { deliver, prepareDelivery, write } from './deliver.js';
import { filesOf, formats } from './formats.js';
import type { Job } from './job.js';
import { sayUnmatched } from './messages.js';
import { withDelivery } from './options.js';
import { ExitStatus } from './status.js';

const extensions: Readonly<Record<string, string>> = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.csv': 'csv',
  '.html': 'html',
  '.graphml': 'graphml',
  '.parquet': 'parquet',
};

const options = (yargs: Argv) =>
  withDelivery(yargs)
    .positional('result', {
      type: 'string',
      demandOption: true,
      describe: 'A result stored with --format json',
    })
    .option('output', {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      conflicts: ['out'],
      describe:
        'Write this file; its name tells the format (.html, .txt, .csv, .json, .jsonl, .graphml, .parquet)',
    })
    .option('review', {
      type: 'string',
      array: true,
      nargs: 1,
      describe: 'Fold in the marks that a reader exported from the report; of several files the later win',
    })
    .example('$0 report result.json', 'Read it in the terminal')
    .example('$0 report result.json -o report.html', 'The report for a browser')
    .example('$0 report result.json --review copytaster-review.json -o report.html', 'The same with marks')
    .example('$0 report result.json -o pairs.csv', 'The pair list for a spreadsheet');

function formatOf(file: string): string {
  const format = extensions[extname(file).toLowerCase()];
  if (format === undefined)
    throw new UsageError(
      `cannot tell a format from the name ${file}`,
      `Use a name that ends in ${Object.keys(extensions).join(', ')}, or --format with --out (${formats.join(', ')}).`,
    );
  return format;
}

/** The stored result with the marks of the files, in their order. */
async function reviewed(
  path: string,
  files: readonly string[],
  signal: AbortSignal,
): Promise<StreamedResult> {
  let result = await streamResult(path, signal);
  for (const file of files) {
    const reviews = await readReviews(file);
    const folded = foldReviews(result, reviews);
    sayUnmatched(file, folded.unmatched.length, reviews.length);
    result = folded.result;
  }
  return result;
}

/** `copytaster report`: renders a stored result again. */
export function reportCommand(ask: (job: Job) => void): CommandModule {
  return {
    command: 'report <result>',
    describe: 'Render a stored result again',
    builder: options,
    handler: (argv) => {
      const {
        result: path,
        review: files = [],
        output,
        format,
        out,
      } = argv as Awaited<ReturnType<typeof options>['argv']>;
      ask(async (signal) => {
        if (output === undefined) {
          const delivery = await prepareDelivery(format, out);
          await deliver(await reviewed(path, files, signal), delivery, signal);
        } else {
          const { render } = filesOf([formatOf(output)])[0]!;
          const result = await reviewed(path, files, signal);
          await write(render(result, basename(output), signal), dirname(output), signal);
        }
        return ExitStatus.ran;
      });
    },
  };
}

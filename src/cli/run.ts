import yargs from 'yargs';
import { version } from '../index.js';
import { compareCommand } from './compare.js';
import { Interruption } from './interruption.js';
import type { Job } from './job.js';
import { sayFailure } from './messages.js';
import { pairCommand } from './pair.js';
import { reportCommand } from './report.js';
import { settingsFrom } from './settings.js';
import { ExitStatus } from './status.js';
import { usageError } from './usage.js';
import { restoreDashes, shieldDashes } from './words.js';

/** Carries what was asked for out of yargs. */
class Asked extends Error {
  constructor(readonly job: Job) {
    super();
  }
}

/**
 * Thrown as soon as it is known: a command that returns has its help laid out by yargs, should anybody ask for it, and that
 * takes longer than all the rest of yargs.
 */
function ask(job: Job): never {
  throw new Asked(job);
}

function parser(argv: readonly string[]): ReturnType<typeof yargs> {
  // yargs keeps no more of what the reading of a configuration throws than its message.
  let fault: unknown;
  const settings = (path: string): Record<string, unknown> => {
    try {
      return settingsFrom(path);
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  return yargs(shieldDashes(argv))
    .scriptName('copytaster')
    .locale('en')
    .usage('$0 <command>\n\nFinds which articles retell which, and shows the passages side by side.')
    .middleware(restoreDashes, true)
    .command(compareCommand(ask))
    .command(pairCommand(ask))
    .command(reportCommand(ask))
    .completion('completion', 'Print a shell completion script for bash or zsh')
    .config('config', 'JSON file with options by their long names', settings)
    .requiresArg('config')
    .demandCommand(1, 'Name a command: compare, pair or report')
    .strictCommands()
    .strict()
    .recommendCommands()
    .parserConfiguration({ 'greedy-arrays': true, 'duplicate-arguments-array': true })
    .version(version)
    .help()
    .alias('help', 'h')
    .epilogue(
      'Exit status: 0 it ran; 1 it ran and --fail-on was met; 2 bad usage, nothing readable, or the run failed.',
    )
    .wrap(Math.min(100, process.stdout.columns || 80))
    .exitProcess(false)
    .fail((message: string | null, error: unknown) => {
      if (fault instanceof Error) throw fault;
      if (error instanceof Error && error.name !== 'YError') throw error;
      throw usageError(message ?? 'bad usage');
    });
}

/** The job that a command line asks for; undefined for help and the like, which are given by then. */
async function jobOf(argv: readonly string[]): Promise<Job | undefined> {
  try {
    await parser(argv).parseAsync();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Asked) return thrown.job;
    throw thrown;
  }
}

/**
 * Runs the command line, and says in one line what went wrong if something did.
 *
 * @returns the exit status
 */
export async function run(argv: readonly string[]): Promise<number> {
  const interruption = new Interruption();
  try {
    const job = await jobOf(argv);
    return job ? await job(interruption.signal) : ExitStatus.ran;
  } catch (error) {
    if (interruption.signal.aborted) return interruption.finish();
    sayFailure(error);
    return ExitStatus.failed;
  } finally {
    interruption.release();
  }
}

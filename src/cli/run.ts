import yargs from 'yargs';
import { CopytasterError, UsageError, version } from '../index.js';
import { compareCommand } from './compare.js';
import { Interruption } from './interruption.js';
import { say } from './messages.js';
import { pairCommand } from './pair.js';
import { reportCommand } from './report.js';
import { settingsFrom } from './settings.js';
import { ExitStatus } from './status.js';

function parser(
  argv: readonly string[],
  interruption: Interruption,
  done: (status: number) => void,
): ReturnType<typeof yargs> {
  return yargs([...argv])
    .scriptName('copytaster')
    .usage('$0 <command>\n\nFinds which articles retell which, and shows the passages side by side.')
    .command(compareCommand(interruption.signal, done))
    .command(pairCommand(interruption.signal, done))
    .command(reportCommand(interruption.signal, done))
    .completion('completion', 'Print a shell completion script for bash or zsh')
    .config('config', 'JSON file with options by their long names', settingsFrom)
    .demandCommand(1, 'Name a command: compare, pair or report')
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
      if (error instanceof Error) throw error;
      throw new UsageError(
        firstLine(message ?? 'bad usage'),
        'Run copytaster --help, or copytaster <command> --help.',
      );
    });
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/**
 * Runs the command line, and says in one line what went wrong if something did.
 *
 * @returns the exit status
 */
export async function run(argv: readonly string[]): Promise<number> {
  const interruption = new Interruption();
  let status: number = ExitStatus.ran;
  try {
    await parser(argv, interruption, (reached) => {
      status = reached;
    }).parseAsync();
    return status;
  } catch (error) {
    if (interruption.signal.aborted) return interruption.finish();
    if (error instanceof CopytasterError) say(`${error.message}. ${error.advice}`);
    else say(error instanceof Error ? `failed: ${firstLine(error.message)}` : 'failed');
    if (!(error instanceof CopytasterError) && process.env['COPYTASTER_DEBUG']) console.error(error);
    return ExitStatus.failed;
  } finally {
    interruption.release();
  }
}

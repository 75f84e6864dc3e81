#!/usr/bin/env node
import { sayFailure } from './messages.js';
import { run } from './run.js';
import { ExitStatus } from './status.js';

// A reader that has seen enough (`| head`) is no failure of ours; any other trouble is told where the writing is done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
process.stderr.on('error', () => undefined);

// What nobody waits for can fail too, such as a thread on its way up; Node's own end would look like --fail-on.
process.on('uncaughtException', (error) => {
  sayFailure(error);
  process.exit(ExitStatus.failed);
});

process.exitCode = await run(process.argv.slice(2));

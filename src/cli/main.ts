#!/usr/bin/env node
import { run } from './run.js';

// A reader that has seen enough (`| head`) is no failure of ours; any other trouble is told where the writing is done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2));

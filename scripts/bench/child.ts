import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';

const GNU_TIME = '/usr/bin/time';

/** Says what a process used, as GNU time does, by Python's `resource`. */
const python = `
import os, resource, subprocess, sys
status = subprocess.run(sys.argv[2:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
open(sys.argv[1], 'w').write(f'{used.ru_utime} {used.ru_stime} {used.ru_maxrss}')
sys.exit(status if status >= 0 else 128 - status)
`;

/** What tells CPU time and peak memory; the first that is there. */
export const meter = existsSync(GNU_TIME) ? 'GNU time' : "Python's resource module";

/** A program to be measured. */
export interface Command {
  readonly words: readonly string[];
  readonly folder: string;
  /** File for standard input. */
  readonly input?: string;
}

export interface Usage {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of user and system time, those of children that were waited for included. */
  readonly cpu: number;
  /** Bytes resident at most, of the largest of its processes. */
  readonly peak: number;
}

/**
 * Runs a program to its end, its standard output in the file `output`.
 *
 * @param limit seconds after which it is stopped
 * @returns why there is no measurement, if there is none: its exit status and last words, or the limit
 */
export async function measured(command: Command, output: string, limit: number): Promise<Usage | string> {
  const [used, errors] = [`${output}.usage`, `${output}.errors`];
  const wrapper =
    meter === 'GNU time' ? [GNU_TIME, '-q', '-o', used, '-f', '%U %S %M'] : ['python3', '-c', python, used];
  const [program, ...rest] = [...wrapper, ...command.words];
  const files = [openSync(command.input ?? '/dev/null', 'r'), openSync(output, 'w'), openSync(errors, 'w')];
  const begin = performance.now();
  const child = spawn(program!, rest, { cwd: command.folder, stdio: files, detached: true });
  const timer = setTimeout(() => {
    // The group, since the wrapper does not hand signals on.
    process.kill(-child.pid!, 'SIGKILL');
  }, limit * 1000);
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const wall = (performance.now() - begin) / 1000;
  clearTimeout(timer);
  files.forEach(closeSync);
  if (signal === 'SIGKILL' && wall >= limit) return `stopped after ${limit} s`;
  if (status !== 0)
    return `ended with ${status ?? signal}: ${readFileSync(errors, 'utf8').trim().slice(-300)}`;
  const [user, system, kibibytes] = readFileSync(used, 'utf8').trim().split(' ').map(Number);
  return { wall, cpu: user! + system!, peak: kibibytes! * 1024 };
}

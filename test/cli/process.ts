import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Result } from '../../src/index.js';
import { built } from './build.js';
import { newPlace } from './places.js';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What runs the compiled command line, in whatever folder. */
export const command: readonly string[] = [process.execPath, `${built}/cli/main.js`];

/** The articles of the sample corpus by their paths, without its gold standard. */
export const corpus: readonly string[] = readdirSync(`${repository}corpus`)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => `${repository}corpus/${name}`);

/** How a process ended and what it said. */
export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly stdin?: string;
  /** A device to write to in place of a pipe. */
  readonly stdout?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A process that still runs. */
export interface Running {
  readonly ended: Promise<Ran>;
  readonly write: (text: string) => void;
  readonly closeStdin: () => void;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** The environment of the tests without what would change what is seen. */
const environment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !['NO_COLOR', 'FORCE_COLOR', 'COPYTASTER_DEBUG'].includes(name),
  ),
);

/** Starts any program; standard input stays open. */
export function start(
  [program, ...args]: readonly string[],
  { stdout, env, cwd = repository }: Omit<Setting, 'stdin'> = {},
): Running {
  const device = stdout === undefined ? undefined : openSync(stdout, 'w');
  const child = spawn(program!, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['pipe', device ?? 'pipe', 'pipe'],
  });
  if (device !== undefined) closeSync(device);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
  // A process that ends before it has read all of its input is no fault of the test.
  child.stdin!.on('error', () => undefined);
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => {
        resolve({
          status,
          signal,
          stdout: Buffer.concat(out).toString(),
          stderr: Buffer.concat(err).toString(),
        });
      });
    }),
    write: (text) => child.stdin!.write(text),
    closeStdin: () => child.stdin!.end(),
    kill: (signal) => child.kill(constants.signals[signal]),
  };
}

/** Runs any program to its end. */
export async function execute(words: readonly string[], { stdin, ...setting }: Setting = {}): Promise<Ran> {
  const running = start(words, setting);
  if (stdin !== undefined) running.write(stdin);
  running.closeStdin();
  return running.ended;
}

/** Runs the command line in the repository; a test that gives it files of its own uses `Workplace`. */
export const copytaster = (args: readonly string[], setting?: Setting): Promise<Ran> =>
  execute([...command, ...args], setting);

/** A temporary folder to work in, where every run is checked to leave nothing behind but what it was told to make. */
export class Workplace {
  readonly root = newPlace();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return `${this.root}/${name}`;
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  async run(args: readonly string[], { makes = [], ...setting }: Setting & Makes = {}): Promise<Ran> {
    const before = this.names();
    const ran = await copytaster(args, { cwd: this.root, ...setting });
    expect(this.names()).toEqual([...before, ...makes].sort());
    return ran;
  }

  /** Everything in the folder, folders in it with a `/` at the end. */
  names(): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .map((entry) => `${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .map((path) => path.slice(this.root.length + 1))
      .sort();
  }
}

interface Makes {
  /** Files and folders (with `/`) that the run has to make. */
  readonly makes?: readonly string[];
}

export const resultOf = ({ stdout }: Pick<Ran, 'stdout'>): Result => JSON.parse(stdout) as Result;

/** The pairs of a result as `a b`. */
export const pairsOf = (ran: Pick<Ran, 'stdout'>): string[] =>
  resultOf(ran).pairs.map(({ a, b }) => `${a} ${b}`);

/** What was said, a line each, without the name of the program that every line has to begin with. */
export function messagesOf({ stderr }: Ran): string[] {
  if (stderr === '') return [];
  expect(stderr.endsWith('\n')).toBe(true);
  return stderr
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      expect(line).toMatch(/^copytaster: ./);
      return line.slice('copytaster: '.length);
    });
}

import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CorpusFiles } from '../corpus/write.js';
import type { Found, Program } from './program.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads what an adapter writes: `ID TAB ID` a pair, at the end `seen TAB COUNT`. */
async function adapterFound(output: string): Promise<Found> {
  const pairs = [];
  let seen = NaN;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const [a, b] = line.split('\t');
    if (a === 'seen') seen = Number(b);
    else pairs.push({ a: a!, b: b! });
  }
  return { pairs, seen };
}

type Described = Pick<Program, 'name' | 'threshold'>;

/** A Python library, run by a script beside this file in a virtual environment that all such share. */
export function pythonPeer(described: Described, requirement: string, script: string): Program {
  const bin = (folder: string): string => join(folder, 'python', 'bin');
  return {
    ...described,
    install: (folder) => {
      if (!existsSync(bin(folder))) execFileSync('python3', ['-m', 'venv', join(folder, 'python')]);
      execFileSync(join(bin(folder), 'pip'), ['install', '-q', '--disable-pip-version-check', requirement]);
    },
    command: ({ jsonl }: CorpusFiles, folder) => ({
      words: [join(bin(folder), 'python'), join(here, script), jsonl],
      folder: root,
    }),
    found: adapterFound,
  };
}

/** A package of npm, run by a script beside this file, which gets its folder and the corpus. */
export function npmPeer(described: Described, name: string, version: string, script: string): Program {
  return {
    ...described,
    install: (folder) => {
      const place = join(folder, described.name);
      if (existsSync(join(place, 'node_modules', name))) return;
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'package.json'), '{ "private": true }');
      execFileSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], {
        cwd: place,
        stdio: 'ignore',
      });
    },
    command: ({ jsonl }, folder) => ({
      words: [process.execPath, '--import', 'tsx', join(here, script), join(folder, described.name), jsonl],
      folder: root,
    }),
    found: adapterFound,
  };
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Program } from './peers/program.js';
import type { FoundPair } from './quality.js';

/** The product as a user runs it, with the pairs for a program and the result for its counts. */
export const copytaster = (cli: string, options: readonly string[]): Program => ({
  name: 'copytaster',
  threshold: 'its verdicts',
  install: () => undefined,
  command: ({ jsonl }, folder, scratch) => ({
    words: [
      ...[process.execPath, cli, 'compare', jsonl, '--format', 'jsonl,json', '--no-texts', '--out', scratch],
      ...options,
    ],
    folder,
  }),
  found: async (_, scratch) => {
    const pairs: FoundPair[] = [];
    for await (const line of createInterface({ input: createReadStream(join(scratch, 'pairs.jsonl')) })) {
      const { a, b, verdict } = JSON.parse(line) as Required<FoundPair>;
      pairs.push({ a, b, verdict });
    }
    let [seen, candidates] = [0, NaN];
    for await (const line of createInterface({ input: createReadStream(join(scratch, 'result.json')) })) {
      if (/^ {6}"path":/.test(line)) seen++;
      const count = /^ *"candidates": (\d+)/.exec(line);
      if (count !== null) candidates = Number(count[1]);
    }
    return { pairs, seen, candidates };
  },
});

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Program } from './peers/program.js';
import type { FoundPair } from './quality.js';

/** The product as a user runs it for a program that takes pairs; it fails where it does not read all articles. */
export const copytaster = (cli: string, options: readonly string[]): Program => ({
  name: 'copytaster',
  threshold: 'its verdicts',
  install: () => undefined,
  command: ({ jsonl }, folder) => ({
    words: [process.execPath, cli, 'compare', jsonl, '--format', 'jsonl', '--strict', ...options],
    folder,
  }),
  found: async (output) => {
    const pairs: FoundPair[] = [];
    for await (const line of createInterface({ input: createReadStream(output) })) {
      const { a, b, verdict } = JSON.parse(line) as Required<FoundPair>;
      pairs.push({ a, b, verdict });
    }
    return { pairs };
  },
});

import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Program } from './program.js';

/** Debian's package, fetched and unpacked without installing it. */
const unpack = 'apt-get download similarity-tester && dpkg -x similarity-tester*.deb .';

/** Where the program lies: on the path, or unpacked from Debian's package below the folder. */
function programIn(folder: string): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), join(folder, 'similarity-tester/usr/bin')];
  return places.map((place) => join(place, 'sim_text')).find((file) => existsSync(file));
}

/** Grune's `sim_text`, Debian's similarity-tester: runs of equal words. */
export const simText: Program = {
  name: 'sim_text',
  threshold: 'runs of 8 words that make up 10 % of an article',
  install: (folder) => {
    if (programIn(folder) !== undefined) return;
    const place = join(folder, 'similarity-tester');
    mkdirSync(place, { recursive: true });
    execFileSync('sh', ['-c', unpack], { cwd: place, stdio: 'ignore' });
  },
  command: (files, folder, scratch) => {
    const list = join(scratch, 'files.txt');
    writeFileSync(list, readdirSync(files.folder).sort().join('\n') + '\n');
    return {
      words: [programIn(folder)!, '-i', '-p', '-r', '8', '-t', '10'],
      folder: files.folder,
      input: list,
    };
  },
  found: async (output) => {
    const pairs = [];
    let seen = 0;
    for await (const line of createInterface({ input: createReadStream(output) })) {
      if (/^File \S+: \d+ words/.test(line)) seen++;
      const pair = /^(\S+)\.txt consists for \d+ % of (\S+)\.txt material$/.exec(line);
      if (pair !== null) pairs.push({ a: pair[1]!, b: pair[2]! });
    }
    return { pairs, seen };
  },
};

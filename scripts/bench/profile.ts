/**
 * Where the time of a run goes, stage by stage and folder by folder:
 *
 *     npm run build
 *     npm run bench:profile -- CORPUS [--threads 1]
 *
 * Runs the built package on one thread in this process, with V8's sampling profiler. The stages are told apart by what a run reports;
 * folders are those of `src/`, each with the time in its own functions.
 */
import { once } from 'node:events';
import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector/promises';
import { createWriteStream } from 'node:fs';
import type * as Copytaster from '../../src/index.js';
import { markdown } from './markdown.js';

const path = process.argv[2];
if (path === undefined) throw new Error('Name a corpus: a file or folder.');
const dist = new URL('../../dist/', import.meta.url);
const { compareStreamed, readCorpus, renderJson } = (await import(
  new URL('index.js', dist).href
)) as typeof Copytaster;

/** Seconds of CPU of this process so far. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds in the functions of each folder. */
function byFolder({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const folders = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => {
      const below = url.startsWith(dist.href) ? url.slice(dist.href.length) : undefined;
      if (below?.includes('/') === true) return [id, `${below.split('/')[0]!}/`];
      if (functionName === '(garbage collector)') return [id, 'garbage collection'];
      if (functionName === '(idle)') return [id, undefined];
      return [id, url.includes('/node_modules/') ? 'packages' : 'Node and other'];
    }),
  );
  const seconds = new Map<string, number>();
  samples.forEach((node, i) => {
    const folder = folders.get(node);
    if (folder !== undefined) seconds.set(folder, (seconds.get(folder) ?? 0) + (timeDeltas[i] ?? 0) / 1e6);
  });
  return seconds;
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');

const begin = cpu();
let [read, searched] = [begin, NaN];
let documents = 0;
const { result, close } = await compareStreamed(readCorpus([path]), {
  threads: 1,
  onProgress: ({ stage, done }) => {
    if (stage === 'read') {
      documents = done;
      read = cpu();
    } else if (done === 1) searched = cpu();
  },
});
const aligned = cpu();
if (Number.isNaN(searched)) searched = aligned;
const nowhere = createWriteStream('/dev/null');
for (const chunk of renderJson(result)) if (!nowhere.write(chunk)) await once(nowhere, 'drain');
close(true);
const written = cpu();
const { profile } = await session.post('Profiler.stop');

const row = (what: string, seconds: number): string[] => [
  what,
  seconds.toFixed(2),
  `${((100 * seconds) / (written - begin)).toFixed(0)} %`,
  ((1e6 * seconds) / documents).toFixed(0),
];
const columns = ['CPU s', 'share', 'µs an article'];
console.log(
  markdown(
    ['stage', ...columns],
    [
      row('read, segment, fingerprint', read - begin),
      row('templates and candidates', searched - read),
      row('align and judge', aligned - searched),
      row('render JSON', written - aligned),
    ],
  ),
);
console.log();
const folders = [...byFolder(profile)].sort(([, x], [, y]) => y - x).filter(([, seconds]) => seconds > 0.01);
console.log(
  markdown(
    ['folder', ...columns],
    folders.map(([folder, seconds]) => row(folder, seconds)),
  ),
);
console.log(`\n${documents} articles, ${result.counts.candidates} pairs aligned`);

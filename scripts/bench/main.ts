/**
 * Measures the built command line on made-up news of any size whose truth is known, beside programs of the kind:
 *
 *     npm run build
 *     npm run bench -- [--sizes 1000,10000] [--data DIR] [--peers all|NAME,…] [--runs N] [--json FILE] [-- OPTION…]
 *
 *     --sizes   articles, from 1,000 to 1,000,000
 *     --seed    another corpus of the same kind
 *     --data    folder with reuters-21578/articles.jsonl ({ text }), of whose sentences the articles are made
 *     --peers   sim_text, scikit-learn, datasketch, minhash, dolos; installed below the work folder; passed over with
 *               the reason where that fails
 *     --runs    runs of each program, in turn; medians are reported
 *     --limit   seconds after which a program is stopped
 *     --work    folder that keeps corpora and peers, by size and seed; else a fresh one, removed unless --keep
 *     --cli     another built dist/cli/main.js
 *     --json    file for the figures
 *
 * What stands after a second `--` goes to `copytaster compare`. CPU is user and system time of a program with its children,
 * peak the resident memory of its largest process. Exit status 2 if something is missing.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { meter } from './child.js';
import { copytaster } from './copytaster.js';
import { Articles } from './corpus/article.js';
import type { Truth } from './corpus/article.js';
import { compared } from './corpus/compared.js';
import { poolFrom } from './corpus/pool.js';
import { filesOf, writeCorpus, writeFolder } from './corpus/write.js';
import { floorsOf } from './floors.js';
import { shown } from './markdown.js';
import { peers } from './peers/peers.js';
import type { Program } from './peers/program.js';
import { growthTable, likenessTable, qualityTable, usageTable } from './report.js';
import { runAll } from './runs.js';
import type { Outcome } from './runs.js';

/** Articles on which the corpus is compared with real stories. */
const COMPARED = 10_000;
/** Peers that read files are among these; the others read the lines. */
const READ_FILES = ['sim_text', 'dolos'];

const say = (message: string): void => void process.stderr.write(`bench: ${message}\n`);

const argv = await yargs(hideBin(process.argv))
  .scriptName('bench')
  .parserConfiguration({ 'populate--': true })
  .option('sizes', { type: 'string', default: '1000,10000', describe: 'Numbers of articles' })
  .option('seed', { type: 'number', default: 1, describe: 'Seed of the corpus' })
  .option('data', { type: 'string', describe: 'Folder with reuters-21578/articles.jsonl' })
  .option('peers', { type: 'string', default: '', describe: 'all, or names with commas' })
  .option('runs', { type: 'number', default: 1, describe: 'Runs of each program' })
  .option('limit', { type: 'number', default: 900, describe: 'Seconds a program may take' })
  .option('work', { type: 'string', describe: 'Folder for corpora and peers' })
  .option('keep', { type: 'boolean', default: false, describe: 'Keep a fresh work folder' })
  .option('cli', { type: 'string', default: 'dist/cli/main.js', describe: 'The built command line' })
  .option('json', { type: 'string', describe: 'Write the figures to this file as well' })
  .strictOptions()
  .parseAsync();

/** The peers asked for that could be made ready. */
function peersIn(folder: string): Program[] {
  mkdirSync(folder, { recursive: true });
  const names = argv.peers.split(',').filter((name) => name !== '');
  for (const name of names)
    if (name !== 'all' && !peers.some((peer) => peer.name === name)) throw new Error(`peers: no "${name}"`);
  return peers
    .filter(({ name }) => names.includes('all') || names.includes(name))
    .filter((peer) => {
      try {
        peer.install(folder);
        return true;
      } catch (error) {
        say(`${peer.name} passed over: ${error instanceof Error ? error.message.trim() : String(error)}`);
        return false;
      }
    });
}

const truthIn = (file: string): Truth[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth);

async function bench(work: string): Promise<void> {
  const sizes = argv.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 2))
    throw new Error('sizes: give whole numbers from 2');
  const cli = resolve(argv.cli);
  if (!existsSync(cli)) throw new Error(`${cli}: not there; run npm run build first`);
  const options = ((argv['--'] as string[] | undefined) ?? []).map(String);
  const programs = [copytaster(cli, options), ...peersIn(join(work, 'peers'))];
  const pool = poolFrom(argv.data);
  if (pool.name !== 'reuters-21578') say(`no reuters-21578 in --data: articles are made of ${pool.name}`);
  const articles = new Articles(pool, argv.seed);
  const likeness = compared(argv.data, articles, COMPARED);
  console.log(`${likenessTable(likeness)}\n`);
  console.log(`CPU and peak memory by ${meter}; medians of ${argv.runs}; ratios of CPU to the first.\n`);
  const outcomes: Outcome[] = [];
  const floors: Record<number, unknown> = {};
  for (const size of sizes) {
    const files = filesOf(work, `${pool.name === 'reuters-21578' ? 'news' : 'own'}-${size}-${argv.seed}`);
    await writeCorpus(files, articles, size);
    if (programs.some(({ name }) => READ_FILES.includes(name))) writeFolder(files, articles, size);
    const least = await floorsOf(files.jsonl);
    const of = await runAll(
      programs,
      { size, files, truth: truthIn(files.truth) },
      work,
      argv.runs,
      argv.limit,
    );
    console.log(`${shown(size)} articles, ${shown(least.tokens)} words\n`);
    console.log(`${usageTable(of, least)}\n\n${qualityTable(of)}\n`);
    outcomes.push(...of);
    for (const { program, quality } of of)
      if (quality?.listed.copied === 0)
        say(`${program} lists no exact copy: look whether it ran as it should`);
    floors[size] = least;
  }
  if (sizes.length > 1)
    console.log(`Growth of CPU with articles, as an exponent\n\n${growthTable(outcomes)}\n`);
  for (const { name, threshold } of programs) console.log(`- ${name} lists by ${threshold}`);
  if (argv.json !== undefined)
    writeFileSync(argv.json, `${JSON.stringify({ meter, options, likeness, floors, outcomes }, null, 2)}\n`);
}

const work = argv.work === undefined ? mkdtempSync(join(tmpdir(), 'copytaster-bench-')) : resolve(argv.work);
try {
  await bench(work);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  if (argv.work === undefined && !argv.keep) rmSync(work, { recursive: true, force: true });
  else say(`kept in ${work}`);
}

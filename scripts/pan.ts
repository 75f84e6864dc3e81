/**
 * Runs the product, with its defaults, over a PAN text-alignment corpus and writes what it finds as PAN detections:
 *
 *     npx tsx scripts/pan.ts --corpus DIR --out OUT [--folder NAME] [--lexicon none]
 *
 * DIR holds `src/`, `susp/` and `pairs` files, in folders of their own or one at the top; OUT gets the same folders,
 * with an XML file a pair. Exit status: 0 all pairs were compared; 1 some could not be; 2 nothing could be done.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import type { Detector } from '../src/detector.js';
import { PanTexts, panFolders, xmlName } from './pan/corpus.js';
import type { PanFolder } from './pan/corpus.js';
import { detect, detectorFor } from './pan/detect.js';
import { detectionXml } from './pan/xml.js';

/** Pairs after which progress is said anew. */
const STEP = 100;

const say = (message: string): void => {
  process.stderr.write(`pan: ${message}\n`);
};

const fail = (message: string): never => {
  say(message);
  return process.exit(2);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function foldersOf(corpus: string, only: string | undefined): PanFolder[] {
  const folders = panFolders(corpus);
  const chosen = folders.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`no folder ${only ?? ''}; there are ${folders.map(({ name }) => name).join(', ')}`);
  return chosen;
}

/** Makes a folder and those it is in. Not `recursive`: Node then tries for ever below a folder that takes none, as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Compares the pairs of a folder; returns how many could not be. */
function run(folder: PanFolder, texts: PanTexts, detector: Detector, out: string): number {
  const target = join(out, folder.name);
  makeFolder(target);
  let failures = 0;
  folder.pairs.forEach((pair, i) => {
    const read = texts.pair(pair);
    if ('problem' in read) {
      failures++;
      say(`${pair.suspicious} and ${pair.source} left out: ${read.problem}`);
    } else writeFileSync(join(target, xmlName(pair)), detectionXml(pair, detect(detector, read.a, read.b)));
    if ((i + 1) % STEP === 0 || i + 1 === folder.pairs.length)
      say(`${folder.name || 'pairs'}: ${i + 1} of ${folder.pairs.length}`);
  });
  return failures;
}

const argv = await yargs(hideBin(process.argv))
  .scriptName('pan')
  .option('corpus', { type: 'string', demandOption: true, describe: 'Folder with src, susp and pairs' })
  .option('out', { type: 'string', demandOption: true, describe: 'Folder to write detections to' })
  .option('folder', { type: 'string', describe: 'Take this folder of the corpus only' })
  .option('lexicon', {
    choices: ['full', 'none'] as const,
    default: 'full' as const,
    describe: 'Whether synonyms and word vectors are used',
  })
  .strict()
  .fail((message, error) => fail(message || messageOf(error)))
  .parseAsync();

try {
  const detector = detectorFor(argv.lexicon);
  const texts = new PanTexts(argv.corpus);
  const folders = foldersOf(argv.corpus, argv.folder);
  const failures = folders.reduce((sum, folder) => sum + run(folder, texts, detector, argv.out), 0);
  if (failures > 0) {
    say(`${failures} pairs left out`);
    process.exitCode = 1;
  }
} catch (error) {
  fail(messageOf(error));
}

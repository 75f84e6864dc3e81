/**
 * Measures the detector on labelled data, as it ships and with its defaults:
 *
 *     npm run evaluate -- --data DIR [--only NAME] [--json FILE] [--seeds DIR] [--sample N] [--lexicon none]
 *     npm run evaluate -- --data DIR --show N
 *
 * DIR holds public research sets, a folder each; a missing one is said and passed over:
 *
 *     any name with src/, susp/ and pairs              PAN text alignment
 *     points-of-correspondence/examples.jsonl          { id, article[], summary[], fused, sources[] }
 *     mixset-news/passages.jsonl                       { id, source, rewrites: [{ operation, text }] }
 *     onestopenglish/articles.jsonl                    { id, story, text }
 *     bbc-excerpts/texts.jsonl                         { path, text }
 *     word-alignment/mtref-train.jsonl, mtref-dev      { a, b, sure, possible }
 *     sentence-pairs/msrp.jsonl, paws-wiki             { a, b, label }
 *     sentence-pairs/stsb-train.jsonl, stsb-dev        { a, b, score, genre }
 *     clough-stevenson/answers.jsonl                   { id, category, text }
 *     basil/articles.jsonl                             { id, event, text }
 *     reuters-21578/articles.jsonl                     { id, text, title, date }
 *
 * Exit status 2 if something that is there could not be read.
 */
import { writeFileSync } from 'node:fs';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { detectorFor } from '../pan/detect.js';
import { measureCandidates } from './candidates.js';
import { measureDirection } from './direction.js';
import { measureJudgement } from './judgement.js';
import { measureLinks } from './links.js';
import { say } from './measurement.js';
import type { Measurement } from './measurement.js';
import { measurePan } from './pan.js';
import { measureParaphrase } from './paraphrase.js';
import { measureRetellings } from './retellings.js';
import { measureSample } from './sample.js';
import { measureSeeds } from './seeds.js';
import { linksToRead } from './show.js';
import { table, tableJson } from './table.js';
import { measureVerdicts } from './verdicts.js';
import { measureWords } from './words.js';

/** In the order they are taken. */
const measurements: Readonly<Record<string, Measurement>> = {
  pan: measurePan,
  links: measureLinks,
  seeds: measureSeeds,
  sample: measureSample,
  retellings: measureRetellings,
  words: measureWords,
  paraphrase: measureParaphrase,
  verdicts: measureVerdicts,
  judgement: measureJudgement,
  direction: measureDirection,
  candidates: measureCandidates,
};

const argv = await yargs(hideBin(process.argv))
  .scriptName('evaluate')
  .option('data', { type: 'string', demandOption: true, describe: 'Folder with the labelled sets' })
  .option('only', { choices: Object.keys(measurements), describe: 'Take one measurement' })
  .option('json', { type: 'string', describe: 'Write the figures to this file as well' })
  .option('sample', { type: 'number', default: 1, describe: 'Take every how many-th pair, story or example' })
  .option('seeds', { type: 'string', describe: 'Folder with the two seed articles' })
  .option('lexicon', {
    choices: ['full', 'none'] as const,
    default: 'full' as const,
    describe: 'Whether the product knows synonyms and word vectors',
  })
  .option('show', {
    type: 'number',
    describe: 'Measure nothing; print this many links of rewrites, to be read',
  })
  .check(({ sample }) => (Number.isInteger(sample) && sample > 0) || 'sample: give a whole number from 1')
  .strict()
  .parseAsync();

try {
  const { data, sample, seeds, lexicon } = argv;
  const run = { data, sample, seeds, lexicon, detector: () => detectorFor(lexicon) };
  if (argv.show !== undefined) console.log(await linksToRead(run, argv.show));
  const taken = Object.entries(measurements).filter(
    ([name]) => argv.show === undefined && (argv.only ?? name) === name,
  );
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of taken) {
    const tables = await measure(run);
    for (const each of tables) console.log(table(each));
    figures[name] = tables.map(tableJson);
  }
  if (argv.json !== undefined) writeFileSync(argv.json, `${JSON.stringify(figures, null, 2)}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/**
 * Measures the detector on labelled data, as it ships and with its defaults:
 *
 *     npm run evaluate -- --data DIR [--only NAME] [--json FILE]
 *
 * DIR holds the public sets named in `sets.ts`, a folder each; a missing one is said and passed over.
 */
import { writeFileSync } from 'node:fs';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { measureCandidates } from './candidates.js';
import { readSets } from './sets.js';
import { table } from './table.js';
import type { Table } from './table.js';
import { measureVerdicts } from './verdicts.js';

const measurements = { verdicts: measureVerdicts, candidates: measureCandidates };

const argv = await yargs(hideBin(process.argv))
  .scriptName('evaluate')
  .option('data', { type: 'string', demandOption: true, describe: 'Folder with the labelled sets' })
  .option('only', { choices: Object.keys(measurements), describe: 'Take one measurement' })
  .option('json', { type: 'string', describe: 'Write the figures to this file as well' })
  .strict()
  .parseAsync();

const sets = readSets(argv.data);
const tables: Table[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (argv.only !== undefined && argv.only !== name) continue;
  const measured = await measure(sets);
  tables.push(measured);
  console.log(table(measured));
}
if (argv.json !== undefined) writeFileSync(argv.json, `${JSON.stringify(tables, null, 2)}\n`);

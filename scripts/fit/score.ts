/**
 * Fits the model of the score on the labelled sets of a data folder, and writes its coefficients to
 * `src/judge/score/model.json`:
 *
 *     npx tsx scripts/fit/score.ts --data DIR
 *
 * What it is worth, by cross-validation, says `npm run evaluate -- --data DIR --only judgement`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examplesOf } from '../judged/example.js';
import { fitScore } from '../judged/model.js';
import { detectorFor } from '../pan/detect.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: npx tsx scripts/fit/score.ts --data DIR');

const detector = detectorFor('full');
const run = {
  data: values.data,
  sample: 1,
  seeds: undefined,
  lexicon: 'full',
  detector: () => detector,
} as const;
const model = fitScore(examplesOf(run));
const file = fileURLToPath(new URL('../../src/judge/score/model.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
console.log(model);

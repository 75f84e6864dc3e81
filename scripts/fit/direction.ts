/**
 * Fits the weights of the signs of direction on the sets of a data folder whose direction is known, and writes them to
 * `src/judge/direction/weights.ts`:
 *
 *     npx tsx scripts/fit/direction.ts --data DIR
 *
 * What they are worth says `npm run evaluate -- --only direction`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { signNames } from '../../src/judge/direction/signs.js';
import { directedPairs } from '../evaluate/directed.js';
import { detectorFor } from '../pan/detect.js';
import { directionExamples, fitDirection } from './signs.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: npx tsx scripts/fit/direction.ts --data DIR');

const pairs = directedPairs({
  data: values.data,
  sample: 1,
  seeds: undefined,
  lexicon: 'full',
  detector: () => detectorFor('full'),
});
const weights = fitDirection(directionExamples(pairs));
const lines = signNames.map((name) => `  ${name}: ${Number(weights[name].toPrecision(4))},\n`);
writeFileSync(
  fileURLToPath(new URL('../../src/judge/direction/weights.ts', import.meta.url)),
  `/** Logistic weights of the signs of direction, written by \`scripts/fit/direction.ts\`. */\nexport const directionWeights = {\n${lines.join('')}};\n`,
);
console.log(lines.join('').trimEnd());

/**
 * Fits the coefficients of sentence likeness on MSRP, reordered pairs of it and STS-B without the pairs it has from
 * MSRP, and writes them to `src/align/likeness/model.ts`:
 *
 *     npx tsx scripts/fit/similarity.ts --data DIR
 *
 * `scripts/evaluate` says by cross-validation what they are worth.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentenceFeatures } from '../../src/align/likeness/features.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { readPairs } from '../evaluate/pairset.js';
import { PairReader, fitExamples, gradedExamples, paraphraseExamples } from './paraphrases.js';

const { values } = parseArgs({ options: { data: { type: 'string', default: '.' } } });
const paraphrases = readPairs(values.data, 'msrp');
const graded = readPairs(values.data, 'stsb-train');

/** The coefficients as a TypeScript object. */
function fitted(lexicon: Lexicon | undefined): string {
  const reader = new PairReader(new Vocabulary(lexicon));
  reader.learn([...paraphrases, ...graded]);
  const { plain, reordered } = paraphraseExamples(paraphrases, reader);
  const found = fitExamples([...plain, ...reordered, ...gradedExamples(graded, reader)]);
  return JSON.stringify(
    Object.fromEntries(sentenceFeatures.map((feature, f) => [feature, Math.round(found[f]! * 100) / 100])),
  );
}

writeFileSync(
  new URL('../../src/align/likeness/model.ts', import.meta.url),
  `import type { sentenceFeatures } from './features.js';

/** Coefficients of sentence likeness, by feature; written by scripts/fit/similarity.ts. */
type Coefficients = Readonly<Record<(typeof sentenceFeatures)[number], number>>;

/** With a lexicon. */
export const withVectors: Coefficients = ${fitted(lexiconOf(readLexicon()))};

/** Without word vectors. */
export const withoutVectors: Coefficients = ${fitted(undefined)};
`,
);

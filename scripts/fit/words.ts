/**
 * Fits the coefficients of the word aligner on the training part of MultiMWA-MTRef and writes them to
 * `src/align/words/model.ts`; says by five-fold cross-validation what they are worth:
 *
 *     npx tsx scripts/fit/words.ts --data DIR
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WordGrid } from '../../src/align/words/grid.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { readWordSet } from '../evaluate/wordset.js';
import type { LinkedSentences } from '../evaluate/wordset.js';
import { fitLogistic } from './logistic.js';

const PASSES = 3;
const FOLDS = 5;
const PENALTY = 0.3;
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55];

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.' } },
});
const vocabulary = new Vocabulary(lexiconOf(readLexicon()));
const sentences = readWordSet(values.data, 'mtref-train', vocabulary);
if (sentences.length === 0) process.exit(1);

interface Example {
  readonly grid: WordGrid;
  readonly columns: number;
  /** Links of the grid: wanted, and such as are neither. */
  readonly wanted: ReadonlySet<number>;
  readonly open: ReadonlySet<number>;
}

/**
 * The grid of two sentences and its links. The training part does not tell sure links from possible ones; blocks that
 * link several words with several others, the bulk of what is only possible elsewhere, count as possible.
 */
function exampleOf({ a, b, sure, possible }: LinkedSentences): Example {
  const grid = new WordGrid(vocabulary);
  grid.take(a, 0, b, 0);
  const rows = a.tokens.length;
  const columns = b.tokens.length;
  const timesA = new Uint32Array(rows);
  const timesB = new Uint32Array(columns);
  for (const link of sure) {
    timesA[Math.floor(link / columns)]!++;
    timesB[link % columns]!++;
  }
  const wanted = new Set<number>();
  const open = new Set<number>();
  const place = (link: number): number =>
    grid.isMirrored ? (link % columns) * rows + Math.floor(link / columns) : link;
  for (const link of sure) {
    const i = Math.floor(link / columns);
    const j = link % columns;
    const isBlock =
      possible.size === 0 && timesA[i]! > 1 && timesB[j]! > 1 && a.tokens.term[i] !== b.tokens.term[j];
    (isBlock ? open : wanted).add(place(link));
  }
  for (const link of possible) if (!sure.has(link)) open.add(place(link));
  return { grid, columns: grid.isMirrored ? rows : columns, wanted, open };
}

/** Every so many pairs, the first sentence meets the second of the next pair, with which it has no link. */
const UNRELATED = 10;

const unrelated = (pairs: readonly LinkedSentences[]): LinkedSentences[] =>
  pairs
    .slice(1)
    .flatMap((pair, i) =>
      i % UNRELATED === 0
        ? [{ a: pairs[i]!.a, b: pair.b, sure: new Set<number>(), possible: new Set<number>() }]
        : [],
    );

/** Fits one pass after the other, and takes each in all grids. */
function fit(training: readonly Example[], others: readonly Example[]): number[][][] {
  const passes: number[][][] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const width = WordGrid.features[pass === 0 ? 0 : 1];
    const rows: number[][] = Array.from({ length: WordGrid.kinds }, () => []);
    const labels: number[][] = Array.from({ length: WordGrid.kinds }, () => []);
    for (const { grid, columns, wanted, open } of training)
      grid.eachEvidence((i, j, kind, features) => {
        const pair = i * columns + j;
        if (open.has(pair)) return;
        for (const value of features) rows[kind]!.push(value);
        labels[kind]!.push(wanted.has(pair) ? 1 : 0);
      });
    const coefficients = rows.map((list, kind) =>
      Array.from(
        fitLogistic(Float64Array.from(list), width, labels[kind]!, PENALTY),
        (value) => Math.round(value * 10) / 10,
      ),
    );
    passes.push(coefficients);
    for (const { grid } of [...training, ...others]) grid.pass(Float64Array.from(coefficients.flat()));
  }
  return passes;
}

/** Links found at each threshold: right, wrong, missed. */
function count(examples: readonly Example[], counts: number[][]): void {
  for (const { grid, wanted, open } of examples)
    THRESHOLDS.forEach((threshold, t) => {
      let right = 0;
      grid.probabilities.forEach((p, pair) => {
        if (p < threshold || open.has(pair)) return;
        if (wanted.has(pair)) right++;
        else counts[t]![1]!++;
      });
      counts[t]![0]! += right;
      counts[t]![2]! += wanted.size - right;
    });
}

const counts = THRESHOLDS.map(() => [0, 0, 0]);
for (let fold = 0; fold < FOLDS; fold++) {
  const examples = sentences.map(exampleOf);
  const held = examples.filter((_, i) => i % FOLDS === fold);
  const training = sentences.filter((_, i) => i % FOLDS !== fold);
  fit([...examples.filter((_, i) => i % FOLDS !== fold), ...unrelated(training).map(exampleOf)], held);
  count(held, counts);
}
counts.forEach(([right, wrong, missed], t) => {
  const precision = right! / (right! + wrong!);
  const recall = right! / (right! + missed!);
  console.log(
    `threshold ${THRESHOLDS[t]!}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
  );
});
const passes = fit([...sentences, ...unrelated(sentences)].map(exampleOf), []);
writeFileSync(
  new URL('../../src/align/words/model.ts', import.meta.url),
  `/** Coefficients of the word aligner's passes; written by scripts/fit/words.ts. */
export const wordPasses: readonly (readonly (readonly number[])[])[] = ${JSON.stringify(passes)};
`,
);

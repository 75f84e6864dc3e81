import { pairFeatures } from '../../src/judge/score/features.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { scoreFeatures } from '../../src/model/score.js';
import { tokenize } from '../../src/segment/tokens.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { classOf, fitSoftmax } from '../fit/softmax.js';
import type { Example } from '../judged/example.js';
import { share } from './figures.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** Lengths of the runs of words that an answer may share with its original. */
const LENGTHS = [1, 3, 5];
const PENALTY = 1;
const classes = ['cut', 'light', 'heavy', 'non'];

/** Runs of `length` terms of a text, each with how often it occurs. */
function runsOf(terms: Uint32Array, length: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + length <= terms.length; i++) {
    const run = terms.subarray(i, i + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Larger share of either text's runs that the other has too, 0 to 1 (Broder, 1997). */
function containment(a: Uint32Array, b: Uint32Array, length: number): number {
  const [inA, inB] = [runsOf(a, length), runsOf(b, length)];
  let shared = 0;
  for (const [run, count] of inA) shared += Math.min(count, inB.get(run) ?? 0);
  return shared / Math.max(1, Math.min(a.length, b.length) - length + 1);
}

const none = { words: 0, linked: 0, matched: 0, facts: 0, sameFacts: 0, numbers: 0, sameNumbers: 0 };
/** The features of two texts in which nothing is retold. */
const nothing = pairFeatures(none, none, 0, 0);

interface Answer {
  readonly task: string;
  readonly category: string;
  readonly row: readonly number[];
}

/** Columns with the means and deviations of some rows taken out; the first is 1. */
function scaled(rows: readonly (readonly number[])[], by: readonly (readonly number[])[]): number[][] {
  const width = by[0]!.length;
  const mean = Array.from({ length: width }, (_, f) => by.reduce((sum, row) => sum + row[f]!, 0) / by.length);
  const deviation = mean.map(
    (m, f) => Math.sqrt(by.reduce((sum, row) => sum + (row[f]! - m) ** 2, 0) / by.length) || 1,
  );
  return rows.map((row) => [1, ...row.map((value, f) => (value - mean[f]!) / deviation[f]!)]);
}

/** The class of each answer of one task, by a model fitted to the answers of the other tasks. */
function classify(answers: readonly Answer[], task: string): string[] {
  const known = answers.filter((answer) => answer.task !== task);
  const asked = answers.filter((answer) => answer.task === task);
  const by = known.map(({ row }) => row);
  const labels = known.map(({ category }) => classes.indexOf(category));
  const model = fitSoftmax(scaled(by, by), labels, classes.length, PENALTY);
  return scaled(
    asked.map(({ row }) => row),
    by,
  ).map((row) => classes[classOf(model, row)]!);
}

/**
 * Short answers of Clough and Stevenson (2011), tasks a to c, leaving one task out: how much was copied, in four classes,
 * and whether anything was, by the features of the score and the containment of runs of 1, 3 and 5 stems.
 */
export function measureAnswers(examples: readonly Example[], run: Run): Table[] {
  const vocabulary = new Vocabulary(run.lexicon === 'full' ? lexiconOf(readLexicon()) : undefined);
  const answers = examples
    .filter(({ set, story }) => set === 'clough-stevenson' && /^task [abc]$/.test(story))
    .map(({ story, operation, a, b, features }): Answer => {
      const [inA, inB] = [a, b].map(({ text }) => tokenize(text, vocabulary).term) as [
        Uint32Array,
        Uint32Array,
      ];
      return {
        task: story,
        category: operation,
        row: [
          ...scoreFeatures.map((feature) => (features ?? nothing)[feature]),
          ...LENGTHS.map((length) => containment(inA, inB, length)),
        ],
      };
    });
  if (answers.length === 0) return [];
  const tasks = [...new Set(answers.map(({ task }) => task))];
  const found = tasks.flatMap((task) => {
    const asked = answers.filter((answer) => answer.task === task);
    return classify(answers, task).map((is, i) => ({ is, wanted: asked[i]!.category }));
  });
  return [
    {
      title: 'Degrees of copying, leaving one task out: clough-stevenson, tasks a to c',
      columns: ['answers', 'four classes', 'copied or not'],
      rows: [
        {
          name: 'accuracy',
          figures: [
            found.length,
            share(found, ({ is, wanted }) => is === wanted),
            share(found, ({ is, wanted }) => (is === 'non') === (wanted === 'non')),
          ],
        },
      ],
    },
  ];
}

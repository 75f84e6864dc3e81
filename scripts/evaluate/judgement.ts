import { verdictOf } from '../../src/judge/verdict.js';
import { examplesOf } from '../judged/example.js';
import type { Example } from '../judged/example.js';
import { crossValidated } from '../judged/model.js';
import { measureAnswers } from './answers.js';
import { areaUnderCurve, brier, calibrationError, reliability } from './calibration.js';
import { share } from './figures.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

interface Scored extends Example {
  readonly score: number;
}

type Chosen = (example: Scored) => boolean;

const rewrites: Chosen = ({ set }) => set === 'mixset';
const heavyRewrites: Chosen = ({ set, operation }) => set === 'mixset' && operation === 'gpt4_rewrite';
const reports =
  (extent: Scored['extent']): Chosen =>
  (example) =>
    example.set === 'basil' && example.extent === extent;
const news: Chosen = ({ set, extent }) =>
  extent === 'full' && ['mixset', 'onestopenglish', 'basil', 'reuters-21578'].includes(set);

const outcomesOf = (examples: readonly Scored[]) =>
  examples.map(({ score, isDerivative }) => ({ score, is: isDerivative }));

/** How well the score ranks rewrites before independent reports. */
function separation(examples: readonly Scored[]): Table {
  const area = (...chosen: readonly Chosen[]): number =>
    areaUnderCurve(outcomesOf(examples.filter((example) => chosen.some((is) => is(example)))));
  const row = (name: string, extent: Scored['extent']) => ({
    name,
    figures: [area(rewrites, reports(extent)), area(heavyRewrites, reports(extent))],
  });
  return {
    title: 'Area under the ROC curve, derivative against independent',
    columns: ['all', 'gpt4_rewrite'],
    rows: [
      row('mixset against basil, whole texts', 'full'),
      row('mixset against basil, lead against lead', 'lead-lead'),
      row('mixset against basil, lead against whole', 'lead-full'),
      { name: 'mixset, onestopenglish against basil, reuters', figures: [area(news), NaN] },
    ],
  };
}

const verdictFor = ({ score, retold }: Scored): string =>
  score === 0 ? 'unrelated' : verdictOf({ score, resemblance: 0, retold: { a: retold, b: retold } });

/** What each set is called, at the thresholds of the product. */
function verdictShares(examples: readonly Scored[]): Table {
  const groups = new Map<string, Scored[]>();
  for (const example of examples) {
    const { set, extent, isDerivative } = example;
    const name = `${set}, ${extent}: ${isDerivative ? 'derivative' : 'independent'}`;
    groups.set(name, [...(groups.get(name) ?? []), example]);
  }
  const called = examples.filter((example) => reports('full')(example) && verdictFor(example) === 'derived');
  return {
    title: 'Verdicts by held-out scores, share of pairs',
    columns: ['pairs', 'derived', 'partial', 'less'],
    rows: [...groups].map(([name, group]) => {
      const verdicts = group.map(verdictFor);
      const derived = share(verdicts, (verdict) => verdict === 'derived');
      const partial = share(verdicts, (verdict) => verdict === 'partial');
      return { name, figures: [group.length, derived, partial, 1 - derived - partial] };
    }),
    notes: called.map(({ a, b, score }) => `basil, called derived: ${a.id} + ${b.id}, ${score.toFixed(3)}`),
  };
}

/** Whether a score is the probability that it says it is. */
function calibration(examples: readonly Scored[]): Table[] {
  const chosen = outcomesOf(examples.filter(news));
  const found = chosen.filter(({ score }) => score > 0);
  return [
    {
      title: 'Calibration: mixset, onestopenglish, basil, reuters, whole texts',
      columns: ['pairs', 'calibration error', 'Brier score'],
      rows: [
        { name: 'all pairs', figures: [chosen.length, calibrationError(chosen), brier(chosen)] },
        {
          name: 'those that share a passage',
          figures: [found.length, calibrationError(found), brier(found)],
        },
      ],
    },
    {
      title: 'Reliability, pairs that share a passage',
      columns: ['pairs', 'mean score', 'derivative'],
      rows: reliability(found).map(({ from, outcomes, predicted, observed }) => ({
        name: `score ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        figures: [outcomes, predicted, observed],
      })),
    },
  ];
}

/**
 * The score as a model fitted to other stories gives it, in ten folds by story: how well it tells rewriting from
 * independent reports, what the verdicts are, and whether it is calibrated.
 */
export function measureJudgement(run: Run): Promise<Table[]> {
  const examples = examplesOf(run);
  if (examples.length === 0) return Promise.resolve([]);
  const scores = crossValidated(examples);
  const scored = examples.map((example, i) => ({ ...example, score: scores[i]! }));
  return Promise.resolve([
    separation(scored),
    verdictShares(scored),
    ...calibration(scored),
    ...measureAnswers(scored, run),
  ]);
}

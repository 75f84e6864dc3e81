import { scoreOf } from '../../src/judge/score/score.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { scoreFeatures } from '../../src/model/score.js';
import type { ScoreModel } from '../../src/model/score.js';
import { fitLogistic } from '../fit/logistic.js';
import type { Example } from './example.js';

const FOLDS = 10;
const PENALTY = 10;
/** What all derivative, and all other, examples count together. */
const TOTAL = 1000;

/**
 * What a set counts beside the others. Sets of real news count more than web text and what was made up; so do independent
 * reports on one event, which are what is to be told apart.
 */
const importance: Readonly<Record<string, number>> = {
  mixset: 1,
  'mixset, siblings': 1,
  'mixset, part of it': 0.3,
  'mixset, within another text': 0.5,
  'mixset, other stories': 0.3,
  onestopenglish: 1,
  'bbc-excerpts': 0.5,
  'points-of-correspondence': 1,
  'clough-stevenson': 0.3,
  reworded: 0.7,
  'reworded, short': 0.7,
  'reworded, within other texts': 0.7,
  pan: 0.5,
  basil: 1.5,
  'other stories': 0.7,
  'reuters-21578': 0.7,
};
/** What leads count beside whole texts. */
const LEADS = 0.3;
/** A set of fewer pairs counts less, so that none of them counts more than it can bear. */
const FEWEST = 60;

type Retold = Example & { readonly features: NonNullable<Example['features']> };
const isRetold = (example: Example): example is Retold => example.features !== undefined;

/** What each example counts: by its set, and derivative ones as much as others. */
function weightsOf(examples: readonly Retold[]): Float64Array {
  const keyOf = ({ set, extent, isDerivative }: Example): string => `${set} ${extent} ${isDerivative}`;
  const sizes = new Map<string, number>();
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1);
  const weights = Float64Array.from(
    examples,
    (example) =>
      ((importance[example.set] ?? 0) * (example.extent === 'full' ? 1 : LEADS)) /
      Math.max(FEWEST, sizes.get(keyOf(example))!),
  );
  const sums = [0, 0];
  examples.forEach(({ isDerivative }, i) => (sums[Number(isDerivative)]! += weights[i]!));
  return weights.map((weight, i) => (TOTAL * weight) / sums[Number(examples[i]!.isDerivative)]!);
}

/** Mean and standard deviation of each feature. */
function scaleOf(examples: readonly Retold[], weights: Float64Array) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scoreFeatures.map((feature) => {
    const mean = examples.reduce((sum, { features }, i) => sum + weights[i]! * features[feature], 0) / total;
    const variance =
      examples.reduce((sum, { features }, i) => sum + weights[i]! * (features[feature] - mean) ** 2, 0) /
      total;
    return { feature, mean, deviation: Math.sqrt(variance) || 1 };
  });
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Fits the model of the score to those examples in which something is retold. */
export function fitScore(all: readonly Example[]): ScoreModel {
  const examples = all.filter(isRetold);
  const weights = weightsOf(examples);
  const scale = scaleOf(examples, weights);
  const rows = Float64Array.from(
    examples.flatMap(({ features }) => [
      1,
      ...scale.map(({ feature, mean, deviation }) => (features[feature] - mean) / deviation),
    ]),
  );
  const labels = examples.map(({ isDerivative }) => Number(isDerivative));
  const [intercept, ...fitted] = fitLogistic(rows, scale.length + 1, labels, PENALTY, weights);
  const raw = scale.map(({ deviation }, f) => fitted[f]! / deviation);
  return {
    intercept: rounded(intercept! - raw.reduce((sum, weight, f) => sum + weight * scale[f]!.mean, 0)),
    weights: Object.fromEntries(
      scoreFeatures.map((feature, f) => [feature, rounded(raw[f]!)]),
    ) as ScoreModel['weights'],
  };
}

/** The score of every example, by a model fitted to the stories of other folds. */
export function crossValidated(examples: readonly Example[]): number[] {
  const foldOf = ({ story }: Example): number => hashOf(story).low % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitScore(examples.filter((example) => foldOf(example) !== fold)),
  );
  return examples.map((example) =>
    example.features === undefined ? 0 : scoreOf(example.features, models[foldOf(example)]!),
  );
}

import type { ScoreModel } from '../../model/score.js';
import { scoreFeatures } from '../../model/score.js';
import type { PairFeatures } from './features.js';

/**
 * Probability that a pair is derivative, 0 to 1: that one text retells part of the other, or both retell one source, where
 * such pairs and independent ones are equally frequent among those with a passage. The model is fitted by
 * `scripts/fit/score.ts`.
 */
export function scoreOf(features: PairFeatures, { intercept, weights }: ScoreModel): number {
  const z = scoreFeatures.reduce((sum, feature) => sum + weights[feature] * features[feature], intercept);
  return 1 / (1 + Math.exp(-z));
}

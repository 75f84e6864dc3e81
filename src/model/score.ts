/** What the score of a pair is decided on, as `pairFeatures` documents each. */
export const scoreFeatures = ['retold', 'density', 'run', 'facts', 'numbers', 'order'] as const;
export type ScoreFeature = (typeof scoreFeatures)[number];

/** A logistic model: the score is 1 / (1 + e^−z) with z the intercept and the weighted sum of the features. */
export interface ScoreModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<ScoreFeature, number>>;
}

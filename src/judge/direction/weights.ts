/** Logistic weights of the signs of direction, written by `scripts/fit/direction.ts`. */
export const directionWeights = {
  surplus: 3.699,
  facts: 1.721,
  sentence: 1.434,
  skipped: 0.8526,
  opening: 3.116,
  elevated: 4.276,
  said: 1.442,
};

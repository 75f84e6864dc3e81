/** Logistic weights of the signs of direction, written by `scripts/fit/direction.ts`. */
export const directionWeights = {
  surplus: 3.696,
  facts: 1.726,
  sentence: 1.433,
  skipped: 0.8524,
  opening: 3.116,
  elevated: 4.28,
  said: 1.438,
};

/** Logistic weights of the signs of direction, written by `scripts/fit/direction.ts`. */
export const directionWeights = {
  surplus: 3.709,
  facts: 1.663,
  sentence: 1.439,
  skipped: 0.8553,
  opening: 3.112,
  elevated: 4.28,
  said: 1.439,
};

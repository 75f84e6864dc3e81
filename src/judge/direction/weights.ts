/** Logistic weights of the signs of direction, written by `scripts/fit/direction.ts`. */
export const directionWeights = {
  surplus: 3.615,
  facts: 1.537,
  sentence: 1.53,
  skipped: 0.8525,
  opening: 3.104,
  elevated: 4.425,
  said: 1.392,
};

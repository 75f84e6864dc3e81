/** Logistic weights of a passage's features, written by `scripts/fit/passages.ts`. */
export const plausibilityWeights = {
  bias: -14.65,
  gain: 1.544,
  links: 1.753,
  surplus: 1.791,
  relativeDensity: 2.615,
  rivalled: -2.86,
};

/** Logistic weights of a passage's features, written by `scripts/fit/passages.ts`. */
export const plausibilityWeights = {
  bias: -12.92,
  gain: 1.606,
  links: 1.844,
  surplus: 1.474,
  relativeDensity: 1.689,
  besideVerbatim: -2.128,
  rivalled: -2.197,
};

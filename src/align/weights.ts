/** Logistic weights of a passage's features, written by `scripts/fit/passages.ts`. */
export const plausibilityWeights = {
  bias: -12.1,
  gain: 1.489,
  links: 1.807,
  surplus: 1.368,
  relativeDensity: 1.579,
  besideVerbatim: -2.145,
  rivalled: -1.721,
};

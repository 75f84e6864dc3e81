/** Logistic weights of a passage's features, written by `scripts/fit/passages.ts`. */
export const plausibilityWeights = {
  bias: -10.93,
  gain: 1.517,
  links: 1.915,
  surplus: 1.032,
  relativeDensity: 1.365,
  besideVerbatim: -2.262,
  rivalled: -1.063,
};

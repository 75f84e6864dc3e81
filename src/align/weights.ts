/** Logistic weights of a passage's features, written by `scripts/fit/passages.ts`. */
export const plausibilityWeights = {
  bias: -12.42,
  gain: 1.513,
  links: 1.796,
  surplus: 1.452,
  relativeDensity: 1.543,
  besideVerbatim: -2.184,
  rivalled: -1.936,
};

const STEPS = 4000;
const STEP = 0.5;

/** Probabilities of the classes by their odds. */
function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const powers = odds.map((z) => Math.exp(z - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const oddsOf = (model: readonly (readonly number[])[], row: readonly number[]): number[] =>
  model.map((weights) => weights.reduce((sum, weight, f) => sum + weight * row[f]!, 0));

/** The likeliest class of a row. */
export function classOf(model: readonly (readonly number[])[], row: readonly number[]): number {
  const odds = oddsOf(model, row);
  return odds.indexOf(Math.max(...odds));
}

/**
 * Multinomial logistic regression with an L2 penalty, by gradient descent: deterministic, for some dozens of examples.
 *
 * @param rows examples with features of about unit deviation, the first of which is 1 and goes unpenalised
 * @param labels class of each, from 0
 * @param penalty on half the squared length of the coefficients
 * @returns coefficients of each class
 */
export function fitSoftmax(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  classes: number,
  penalty: number,
): number[][] {
  const width = rows[0]!.length;
  const model = Array.from({ length: classes }, () => Array.from({ length: width }, () => 0));
  for (let step = 0; step < STEPS; step++) {
    const gradient = model.map((weights) => weights.map((weight, f) => (f === 0 ? 0 : penalty * weight)));
    rows.forEach((row, r) => {
      softmax(oddsOf(model, row)).forEach((p, c) => {
        const error = p - Number(labels[r] === c);
        row.forEach((value, f) => (gradient[c]![f]! += error * value));
      });
    });
    model.forEach((weights, c) => {
      weights.forEach((_, f) => (weights[f]! -= (STEP * gradient[c]![f]!) / rows.length));
    });
  }
  return model;
}

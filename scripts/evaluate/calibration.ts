/** A score and whether what it is the probability of is so. */
export interface Outcome {
  readonly score: number;
  readonly is: boolean;
}

/** Outcomes whose score falls in one tenth of the range. */
export interface Bin {
  /** Lower end, 0 to .9. */
  readonly from: number;
  readonly outcomes: number;
  /** Mean score, and share that are so. */
  readonly predicted: number;
  readonly observed: number;
}

const sumOf = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((sum, outcome) => sum + of(outcome), 0);

/** The reliability of scores, by tenths; tenths without a score are left out. */
export function reliability(outcomes: readonly Outcome[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const within = outcomes.filter(({ score }) => Math.min(9, Math.floor(10 * score)) === bin);
    return {
      from: bin / 10,
      outcomes: within.length,
      predicted: sumOf(within, ({ score }) => score) / within.length,
      observed: sumOf(within, ({ is }) => Number(is)) / within.length,
    };
  }).filter(({ outcomes: count }) => count > 0);
}

/** Expected calibration error (Naeini, Cooper and Hauskrecht, 2015): mean distance of predicted and observed, 0 to 1. */
export const calibrationError = (outcomes: readonly Outcome[]): number =>
  reliability(outcomes).reduce(
    (sum, bin) => sum + (bin.outcomes / outcomes.length) * Math.abs(bin.predicted - bin.observed),
    0,
  );

/** Brier score: mean squared distance of a score from what is so, 0 at best (Brier, 1950). */
export const brier = (outcomes: readonly Outcome[]): number =>
  sumOf(outcomes, ({ score, is }) => (score - Number(is)) ** 2) / outcomes.length;

/** Area under the ROC curve: how often what is so scores more than what is not, ties half; NaN without either. */
export function areaUnderCurve(outcomes: readonly Outcome[]): number {
  const order = outcomes.toSorted((x, y) => x.score - y.score);
  let below = 0;
  let won = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]!.score === order[from]!.score) to++;
    const tied = order.slice(from, to);
    const positive = tied.filter(({ is }) => is).length;
    const negative = tied.length - positive;
    won += positive * (below + negative / 2);
    below += negative;
    from = to;
  }
  return won / (below * (order.length - below));
}

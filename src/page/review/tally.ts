import { decisions } from '../../model/review.js';
import type { Decision, Review } from '../../model/review.js';

type Counts = Readonly<Record<Decision, number>>;

/** How far a reader has come. */
export interface Tally {
  readonly pairs: Counts;
  readonly passages: Counts;
  /** Pairs without a mark of their own. */
  readonly open: number;
}

const counted = (marks: readonly Review[]): Counts => {
  const count = (decision: Decision): number => marks.filter((mark) => mark.decision === decision).length;
  return Object.fromEntries(decisions.map((decision) => [decision, count(decision)])) as Counts;
};

/** Counts marks; `pairs` is how many pairs there are to review. */
export function tally(marks: readonly Review[], pairs: number): Tally {
  const onPairs = marks.filter(({ passage }) => passage === undefined);
  return {
    pairs: counted(onPairs),
    passages: counted(marks.filter(({ passage }) => passage !== undefined)),
    open: Math.max(0, pairs - onPairs.length),
  };
}

/** Which marks a list shows. */
export type Filter = Decision | 'all';

export const filterOf = (value: string | undefined): Filter =>
  decisions.find((decision) => decision === value) ?? 'all';

export const passing = (marks: readonly Review[], filter: Filter): readonly Review[] =>
  filter === 'all' ? marks : marks.filter(({ decision }) => decision === filter);

import type { Verdict } from '../model/result.js';

/** What a verdict is decided on; all 0 to 1. */
export interface Measures {
  /** Probability that the pair is derivative. */
  readonly score: number;
  readonly resemblance: number;
  /** Share of the words of each text, but quotations and boilerplate, that the other retells. */
  readonly retold: { readonly a: number; readonly b: number };
}

/** Score from which a pair is more likely derivative than not. */
const DERIVATIVE = 0.5;
/** Score from which passages are worth looking at: 9 in 100 pairs of independent reports on one event (BASIL) reach it. */
const SUSPECT = 0.15;
/** Least share of either text that is retold for it to be a substantial part, and not some passages of a text of its own. */
const SUBSTANTIAL = 0.5;
/** Least share of both texts, and least resemblance, of two that differ in trifles alone. */
const DUPLICATE = { retold: 0.9, resemblance: 0.7 };

/**
 * The verdict on a pair of which something is aligned: by the score whether it is derivative, and by the retold shares
 * how much of it is.
 */
export function verdictOf({ score, resemblance, retold: { a, b } }: Measures): Verdict {
  if (score < SUSPECT) return 'same-story';
  if (score < DERIVATIVE || Math.max(a, b) < SUBSTANTIAL) return 'partial';
  if (Math.min(a, b) >= DUPLICATE.retold && resemblance >= DUPLICATE.resemblance) return 'duplicate';
  return 'derived';
}

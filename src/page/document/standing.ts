import type { ListedPair } from '../../report/html/data.js';

/** The strongest pair of a document, among those of all documents. */
export interface Standing {
  readonly score: number;
  /** Greatest score of each document; 0 for one without a pair. */
  readonly strongest: readonly number[];
  /** Share of the other documents whose strongest pair is weaker, 0 to 1. */
  readonly above: number;
}

/** Where a document stands; undefined where it has no pair or is the only one. */
export function standingOf(
  pairs: readonly ListedPair[],
  documents: number,
  document: number,
): Standing | undefined {
  const strongest = new Array<number>(documents).fill(-1);
  for (const { a, b, score } of pairs) {
    strongest[a] = Math.max(strongest[a]!, score);
    strongest[b] = Math.max(strongest[b]!, score);
  }
  const score = strongest[document]!;
  if (score < 0 || documents < 2) return undefined;
  const weaker = strongest.filter((each) => each < score).length;
  return {
    score,
    strongest: strongest.map((each) => Math.max(0, each)),
    above: weaker / (documents - 1),
  };
}

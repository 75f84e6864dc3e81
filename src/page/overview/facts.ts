import type { Verdict } from '../../model/result.js';
import type { Overview } from '../../report/html/data.js';

/** A document that others retell, or that retells others. */
export interface Suspicious {
  readonly document: number;
  /** Pairs of it that are duplicate or derived. */
  readonly derived: number;
  /** Its highest score. */
  readonly strongest: number;
}

/** What a run found, in numbers. */
export interface Facts {
  readonly words: number;
  /** Of the listed pairs; undefined where there are none. */
  readonly scores: { readonly highest: number; readonly mean: number; readonly median: number } | undefined;
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

export function factsOf({ documents, pairs }: Overview): Facts {
  const scores = pairs.map(({ score }) => score).sort((x, y) => x - y);
  const verdicts = new Map<Verdict, number>();
  for (const { verdict } of pairs) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  const middle = scores.length >> 1;
  return {
    words: documents.reduce((sum, { words }) => sum + words, 0),
    scores:
      scores.length === 0
        ? undefined
        : {
            highest: scores.at(-1)!,
            mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
            median: scores.length % 2 === 1 ? scores[middle]! : (scores[middle - 1]! + scores[middle]!) / 2,
          },
    verdicts,
  };
}

/** The documents with most duplicate or derived pairs, then the strongest pairs; none whose pairs are only of one story. */
export function suspicious({ documents, pairs }: Overview, most: number): readonly Suspicious[] {
  const derived = new Uint32Array(documents.length);
  const strongest = new Float64Array(documents.length);
  const suspect = new Set<number>();
  for (const { a, b, score, verdict } of pairs) {
    if (verdict === 'same-story' || verdict === 'unrelated') continue;
    for (const document of [a, b]) {
      suspect.add(document);
      if (verdict !== 'partial') derived[document]!++;
      strongest[document] = Math.max(strongest[document]!, score);
    }
  }
  return [...suspect]
    .map((document) => ({ document, derived: derived[document]!, strongest: strongest[document]! }))
    .sort((x, y) => y.derived - x.derived || y.strongest - x.strongest || x.document - y.document)
    .slice(0, most);
}

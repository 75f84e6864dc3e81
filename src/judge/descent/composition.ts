import type { Composition } from '../../model/result.js';
import { uncovered } from './ranges.js';
import type { Shared } from './sharing.js';

/** A source of a document and the parts of the document that it has. */
export interface Contribution {
  readonly source: string;
  readonly parts: Shared['parts'];
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/**
 * What a document is made of: every part goes to the source that is most like it there; of equals to the one named first.
 *
 * @param characters of the document outside furniture and boilerplate
 */
export function compositionOf(
  document: string,
  characters: number,
  contributions: readonly Contribution[],
): Composition {
  const parts = contributions
    .flatMap(({ source, parts: own }, rank) => own.map((part) => ({ source, rank, part })))
    .sort((x, y) => y.part.similarity - x.part.similarity || x.rank - y.rank || x.part.begin - y.part.begin);
  const lengths = uncovered(parts.map(({ part }) => part));
  const length = new Map<string, number>();
  parts.forEach(({ source }, i) => {
    if (lengths[i]! > 0) length.set(source, (length.get(source) ?? 0) + lengths[i]!);
  });
  const sources = [...length]
    .map(([source, taken]) => ({ source, share: rounded(Math.min(1, taken / characters)) }))
    .sort((x, y) => y.share - x.share || (x.source < y.source ? -1 : 1));
  const taken = sources.reduce((sum, { share }) => sum + share, 0);
  return { document, own: rounded(Math.max(0, 1 - taken)), sources };
}

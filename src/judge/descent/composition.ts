import type { Composition } from '../../model/result.js';
import { uncovered } from './ranges.js';
import type { Member, Part } from './sharing.js';

/** A source of a document and the parts of the document that it has. */
export interface Contribution {
  readonly source: string;
  readonly parts: readonly Part[];
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** What a document is made of: every part goes to the source that is most like it there; of equals to the one named first. */
export function compositionOf(
  { id, characters, outside }: Member,
  contributions: readonly Contribution[],
): Composition {
  const parts = contributions
    .flatMap(({ source, parts: own }, rank) => own.map((part) => ({ source, rank, part })))
    .sort((x, y) => y.part.similarity - x.part.similarity || x.rank - y.rank || x.part.begin - y.part.begin);
  // What does not count is painted first, so that no source is given it.
  const lengths = uncovered([...outside, ...parts.map(({ part }) => part)]).slice(outside.length);
  const length = new Map<string, number>();
  parts.forEach(({ source }, i) => {
    if (lengths[i]! > 0) length.set(source, (length.get(source) ?? 0) + lengths[i]!);
  });
  const sources = [...length]
    .map(([source, taken]) => ({ source, share: rounded(taken / characters) }))
    .sort((x, y) => y.share - x.share || (x.source < y.source ? -1 : 1));
  const taken = sources.reduce((sum, { share }) => sum + share, 0);
  return { document: id, own: rounded(Math.max(0, 1 - taken)), sources };
}

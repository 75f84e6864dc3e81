import type { Passage } from '../../model/passage.js';
import type { DocumentSummary, Pair } from '../../model/result.js';
import type { Span } from '../../model/span.js';
import { lengthOf, merged, uncovered } from './ranges.js';

/** What a document shares with one other. */
export interface Shared {
  readonly other: string;
  readonly score: number;
  /** Whether the document may have come from the other: it does, or by what is known it does not. */
  readonly comesFrom: boolean;
  readonly isCommonSource: boolean;
  /** Linked parts of the document, with how alike they are to the other's, 0 to 1. */
  readonly parts: readonly (Span & { readonly similarity: number })[];
  /** The same, merged. */
  readonly spans: readonly Span[];
  /** Share of the document that is linked, each part worth its likeness; 0 to 1. */
  readonly nearness: number;
}

/** A document of a cluster with what it shares with the others. */
export interface Member {
  readonly id: string;
  /** Characters outside furniture and boilerplate; 1 at least. */
  readonly characters: number;
  /** By id of the other, ascending. */
  readonly shared: readonly Shared[];
}

type Described = Pick<DocumentSummary, 'id' | 'characters' | 'furniture' | 'boilerplate'>;

const partsOf = (passages: readonly Passage[], side: 'a' | 'b') =>
  passages
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ links }) => links.map((link) => ({ ...link[side], similarity: link.similarity })));

/** Each character counts once, with the best of its parts. */
function nearnessOf(parts: Shared['parts'], characters: number): number {
  const best = [...parts].sort((x, y) => y.similarity - x.similarity || x.begin - y.begin);
  const lengths = uncovered(best);
  return best.reduce((sum, { similarity }, i) => sum + similarity * lengths[i]!, 0) / characters;
}

/** The documents of a cluster and what each shares with the others, by their pairs. */
export function membersOf(documents: readonly Described[], pairs: readonly Pair[]): Member[] {
  const bySide = new Map<string, Omit<Shared, 'nearness'>[]>(documents.map(({ id }) => [id, []]));
  for (const { a, b, score, direction, passages } of pairs)
    for (const side of ['a', 'b'] as const) {
      const parts = partsOf(passages, side);
      bySide.get(side === 'a' ? a : b)?.push({
        other: side === 'a' ? b : a,
        score,
        comesFrom: direction === (side === 'a' ? 'b-to-a' : 'a-to-b'),
        isCommonSource: direction === 'common-source',
        parts,
        spans: merged(parts),
      });
    }
  return documents.map(({ id, characters, furniture, boilerplate }) => {
    const own = Math.max(1, characters - lengthOf(merged([...furniture, ...boilerplate])));
    return {
      id,
      characters: own,
      shared: bySide
        .get(id)!
        .map((shared) => ({ ...shared, nearness: nearnessOf(shared.parts, own) }))
        .sort((x, y) => (x.other < y.other ? -1 : 1)),
    };
  });
}

import { momentOf } from '../moment.js';
import type { Direction } from '../../model/result.js';
import type { ListedDocument, ListedPair } from '../../report/html/data.js';
import type { SideName } from '../pair/shares.js';
import type { Order } from './state.js';

/** What another document is to this one: `from` – this comes from it; `to` – it comes from this. */
export type Relation = 'from' | 'to' | 'common' | 'undetermined';

/** Another document that shares text with this one. */
export interface Source {
  /** Its rank, from 1. */
  readonly number: number;
  /** Place of the pair. */
  readonly pair: number;
  /** Place of the other document. */
  readonly other: number;
  /** The side of the pair that this document is on. */
  readonly side: SideName;
  readonly relation: Relation;
  /** Share of this document's words, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

const relations: Readonly<Record<Direction, Readonly<Record<SideName, Relation>>>> = {
  'a-to-b': { a: 'to', b: 'from' },
  'b-to-a': { a: 'from', b: 'to' },
  'common-source': { a: 'common', b: 'common' },
  undetermined: { a: 'undetermined', b: 'undetermined' },
};

/**
 * The other documents of some pairs of one, ranked: first those that its composition names, last those that come from it; by
 * share of it, then score.
 *
 * @param named places of the documents that the composition names
 */
export function sourcesOf(
  document: number,
  pairs: readonly (readonly [place: number, pair: ListedPair])[],
  named: ReadonlySet<number>,
): readonly Source[] {
  const level = ({ other, relation }: Omit<Source, 'number'>): number =>
    named.has(other) ? 0 : relation === 'to' ? 2 : 1;
  return pairs
    .map(([pair, { a, b, direction, containment, score }]) => {
      const side: SideName = a === document ? 'a' : 'b';
      const [other, share] = [side === 'a' ? b : a, containment[side]];
      return { pair, other, side, relation: relations[direction][side], share, score };
    })
    .sort((x, y) => level(x) - level(y) || y.share - x.share || y.score - x.score || x.pair - y.pair)
    .map((source, at) => ({ ...source, number: at + 1 }));
}

/** When a document was published, in milliseconds; one that does not say so counts as the last. */
const published = (document: ListedDocument): number => momentOf(document.published)?.begin ?? Infinity;

/** Sources as the reader wants them: by rank, by share or score, or the earliest first. */
export function ordered(
  sources: readonly Source[],
  order: Order,
  documentOf: (place: number) => ListedDocument,
): readonly Source[] {
  const byNumber = (x: Source, y: Source): number => x.number - y.number;
  if (order === 'rank') return [...sources].sort(byNumber);
  if (order === 'share') return [...sources].sort((x, y) => y.share - x.share || byNumber(x, y));
  if (order === 'score') return [...sources].sort((x, y) => y.score - x.score || byNumber(x, y));
  const times = new Map(sources.map((source) => [source, published(documentOf(source.other))]));
  return [...sources].sort((x, y) => {
    const [one, other] = [times.get(x)!, times.get(y)!];
    return one === other ? byNumber(x, y) : one < other ? -1 : 1;
  });
}

import type { Passage } from '../../model/passage.js';
import type { DocumentSummary, Pair } from '../../model/result.js';
import type { Span } from '../../model/span.js';
import { isRetold } from '../kind.js';
import { lengthOf, merged, uncovered, without } from './ranges.js';

/** A linked part of a document, with how alike it is to the other's, 0 to 1. */
export interface Part extends Span {
  readonly similarity: number;
}

/** White space between two sentences, in characters, at the most. */
const GAP = 2;

/** Parts in their order, each with the white space up to the next; in place. */
function closed(parts: { begin: number; end: number; similarity: number }[]): Part[] {
  parts.sort((x, y) => x.begin - y.begin || x.end - y.end);
  for (let i = 0; i + 1 < parts.length; i++) {
    const { begin: next } = parts[i + 1]!;
    const part = parts[i]!;
    if (next > part.end && next - part.end <= GAP) part.end = next;
  }
  return parts;
}

function partsOf(
  passages: readonly Passage[],
  side: 'a' | 'b',
  counts: (passage: Passage) => boolean,
): Part[] {
  const parts = [];
  for (const passage of passages)
    if (counts(passage))
      for (const link of passage.links) {
        const { begin, end } = link[side];
        parts.push({ begin, end, similarity: link.similarity });
      }
  return closed(parts);
}

const isNews = ({ kind }: Passage): boolean => kind !== 'boilerplate';

/** What a document shares with one other; worked out when it is asked for, for most pairs of a large cluster never are. */
export class Shared {
  #retold: readonly Part[] | undefined;
  #spans: readonly Span[] | undefined;
  #kept: readonly Span[] | undefined;

  /**
   * @param side of the pair that the document is on
   */
  constructor(
    private readonly pair: Pair,
    private readonly side: 'a' | 'b',
  ) {}

  get other(): string {
    return this.side === 'a' ? this.pair.b : this.pair.a;
  }

  get score(): number {
    return this.pair.score;
  }

  /** Whether the document came from the other, by what is known of the two. */
  get comesFrom(): boolean {
    return this.pair.direction === (this.side === 'a' ? 'b-to-a' : 'a-to-b');
  }

  get isCommonSource(): boolean {
    return this.pair.direction === 'common-source';
  }

  /** How much is retold, roughly: characters worth their similarity, a sentence as often as it is linked. */
  get amount(): number {
    let sum = 0;
    for (const passage of this.pair.passages)
      if (isRetold(passage))
        for (const link of passage.links)
          sum += link.similarity * (link[this.side].end - link[this.side].begin);
    return sum;
  }

  /** Parts of the document that have a counterpart in the other, quotations among them. */
  get linked(): Part[] {
    return partsOf(this.pair.passages, this.side, isNews);
  }

  /** Those that are retold: quotations that both carry do not tell of copying. */
  get retold(): readonly Part[] {
    return (this.#retold ??= partsOf(this.pair.passages, this.side, isRetold));
  }

  /** The same, merged. */
  get spans(): readonly Span[] {
    return (this.#spans ??= merged(this.retold));
  }

  /** Words of the retold sentences that the other has as well, merged. */
  get kept(): readonly Span[] {
    return (this.#kept ??= merged(
      this.pair.passages
        .filter(isRetold)
        .flatMap(({ links }) =>
          links.flatMap((link) => without([link[this.side]], merged(link.differing[this.side]))),
        ),
    ));
  }
}

/** A document of a cluster with what it shares with the others. */
export interface Member {
  readonly id: string;
  /** Characters outside furniture and boilerplate; 1 at least. */
  readonly characters: number;
  /** Furniture and boilerplate, merged. */
  readonly outside: readonly Span[];
  /** By id of the other, ascending. */
  readonly shared: readonly Shared[];
}

export type Described = Pick<DocumentSummary, 'id' | 'characters' | 'furniture' | 'boilerplate'>;

/** Length of some parts, each character counted once and worth the best similarity there, outside spans that do not count. */
export function likeness(parts: readonly Part[], outside: readonly Span[]): number {
  const best = [...parts].sort((x, y) => y.similarity - x.similarity || x.begin - y.begin);
  const lengths = uncovered([...outside, ...best]).slice(outside.length);
  return best.reduce((sum, { similarity }, i) => sum + similarity * lengths[i]!, 0);
}

/** The documents of a cluster and what each shares with the others, by their pairs. */
export function membersOf(documents: readonly Described[], pairs: readonly Pair[]): Member[] {
  const members = new Map(
    documents.map(({ id, characters, furniture, boilerplate }) => {
      const outside = merged([...furniture, ...boilerplate]);
      const shared: Shared[] = [];
      return [id, { id, characters: Math.max(1, characters - lengthOf(outside)), outside, shared }];
    }),
  );
  for (const pair of pairs)
    for (const side of ['a', 'b'] as const) members.get(pair[side])?.shared.push(new Shared(pair, side));
  for (const { shared } of members.values()) shared.sort((x, y) => (x.other < y.other ? -1 : 1));
  return [...members.values()];
}

import type { Cluster, DocumentSummary, Pair } from '../model/result.js';
import type { Review } from '../model/review.js';
import type { Span } from '../model/span.js';

/** The spans of a pair in one of its texts. */
const spansIn = ({ passages, quotations, evidence }: Pair, side: 'a' | 'b'): Span[] => [
  ...passages.flatMap((passage) => [
    passage[side],
    ...passage.links.flatMap((each) => [each[side], ...each.differing[side]]),
    ...passage.drift.map((each) => each[side]),
  ]),
  ...quotations.map((each) => each[side]),
  ...evidence.flatMap((each) => each[side] ?? []),
];

const allWithin = (spans: readonly Span[], length: number): boolean =>
  spans.every(({ begin, end }) => begin <= end && end <= length);

const isSame = (one: Span, other: Span): boolean => one.begin === other.begin && one.end === other.end;

/** Whether a mark is on a pair that is listed, or a passage of it. */
const isOn = ({ passage }: Review, pair: Pair | undefined): boolean =>
  pair !== undefined &&
  (passage === undefined || pair.passages.some(({ a, b }) => isSame(a, passage.a) && isSame(b, passage.b)));

const keyOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => JSON.stringify([a, b]);

const missing = (id: string): string => `documents: ${JSON.stringify(id)} is missing`;

/**
 * Looks for what a result of the right form can have wrong with it: documents that are not there, spans outside their texts,
 * marks on nothing. It is shown all documents, then all pairs, then the rest, and says at each what is wrong.
 */
export class Soundness {
  readonly #lengths = new Map<string, number>();
  /** Pairs that marks are on, as far as they were seen. */
  readonly #marked: Map<string, Pair | undefined>;

  constructor(readonly reviews: readonly Review[]) {
    this.#marked = new Map(reviews.map((mark) => [keyOf(mark), undefined]));
  }

  ofDocument({ id, characters, text, furniture, boilerplate }: DocumentSummary): string | undefined {
    if (this.#lengths.has(id)) return 'documents: two have the same id';
    const length = text?.length ?? characters;
    this.#lengths.set(id, length);
    if (allWithin([...furniture, ...boilerplate], length)) return undefined;
    return `documents: a place that is outside the text of ${JSON.stringify(id)}`;
  }

  ofPair(pair: Pair, at: number): string | undefined {
    for (const side of ['a', 'b'] as const) {
      const length = this.#lengths.get(pair[side]);
      if (length === undefined) return missing(pair[side]);
      if (!allWithin(spansIn(pair, side), length))
        return `pairs.${at}: a place that is outside the text of ${JSON.stringify(pair[side])}`;
    }
    if (this.#marked.has(keyOf(pair))) this.#marked.set(keyOf(pair), pair);
    return undefined;
  }

  ofRest(clusters: readonly Cluster[]): string | undefined {
    for (const { documents } of clusters)
      for (const id of documents) if (!this.#lengths.has(id)) return missing(id);
    for (const [at, mark] of this.reviews.entries())
      if (!isOn(mark, this.#marked.get(keyOf(mark))))
        return `reviews.${at}: a mark on a pair or passage that is not listed`;
    return undefined;
  }
}

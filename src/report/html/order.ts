import type { Result } from '../../model/result.js';

/** What a result says about the places of its documents. */
export interface Layout {
  readonly placeOf: ReadonlyMap<string, number>;
  /** Documents of each pair. */
  readonly sides: readonly (readonly [a: number, b: number])[];
  /** Pairs of each document, strongest first. */
  readonly pairsOf: readonly (readonly number[])[];
}

export function layoutOf({ documents, pairs }: Result): Layout {
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]));
  const pairsOf = documents.map((): number[] => []);
  const sides = pairs.map(({ a, b }, pair) => {
    const both = [placeOf.get(a)!, placeOf.get(b)!] as const;
    for (const document of both) pairsOf[document]!.push(pair);
    return both;
  });
  return { placeOf, sides, pairsOf };
}

/**
 * The documents in groups that had better stay together: whole clusters, single documents of none. Groups that a pair joins
 * follow one another; strong pairs come first, documents without a pair last.
 */
export function* groups(result: Result, { placeOf, sides, pairsOf }: Layout): Generator<readonly number[]> {
  const clusterOf = new Map<number, readonly number[]>();
  for (const { documents } of result.clusters) {
    // Those with many pairs first: what they share with documents of later pages is then copied there once.
    const members = documents
      .map((id) => placeOf.get(id)!)
      .sort((x, y) => pairsOf[y]!.length - pairsOf[x]!.length || x - y);
    for (const member of members) clusterOf.set(member, members);
  }
  const seen = new Set<number>();
  const starts = [...sides.keys()].map((pair) => sides[pair]![0]);
  for (const start of [...starts, ...result.documents.keys()]) {
    const next = [start];
    for (let document; (document = next.pop()) !== undefined;) {
      if (seen.has(document)) continue;
      const group = clusterOf.get(document) ?? [document];
      for (const member of group) seen.add(member);
      yield group;
      for (const member of group)
        for (const pair of pairsOf[member]!) {
          const [a, b] = sides[pair]!;
          const other = a === member ? b : a;
          if (!seen.has(other)) next.push(other);
        }
    }
  }
}

import type { Cluster, Pair, Verdict } from '../model/result.js';
import { descentOf } from './descent/descent.js';
import type { Described } from './descent/sharing.js';

const joining: readonly Verdict[] = ['duplicate', 'derived', 'partial'];

/** Ids `missing-1`, `missing-2`… as far as no document has them. */
function* ancestorIds(isTaken: (id: string) => boolean): Generator<string, never> {
  for (let number = 1; ; number++) if (!isTaken(`missing-${number}`)) yield `missing-${number}`;
}

/** A pair as it is grouped by, before it is read. */
export type Joined = Pick<Pair, 'a' | 'b' | 'score' | 'verdict'>;

/** What is known of the documents and pairs of a run, each looked up when it is needed. */
export interface Known<P extends Joined> {
  readonly isDocument: (id: string) => boolean;
  readonly describe: (id: string) => Described;
  readonly read: (pair: P) => Pair;
}

/**
 * Groups documents joined, directly or through others, by a verdict of `partial` or stronger, and says how those of a group
 * came from one another.
 */
export function clustersOf<P extends Joined>(
  pairs: readonly P[],
  { isDocument, describe, read }: Known<P>,
): Cluster[] {
  const edges = pairs.filter((pair) => joining.includes(pair.verdict));
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { a, b } of edges) {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    parent.set(first, first);
    parent.set(second, first);
  }
  const members = new Map<string, { documents: Set<string>; edges: P[] }>();
  for (const pair of edges) {
    const key = root(pair.a);
    const cluster = members.get(key) ?? { documents: new Set<string>(), edges: [] };
    cluster.documents.add(pair.a).add(pair.b);
    cluster.edges.push(pair);
    members.set(key, cluster);
  }
  const ids = ancestorIds(isDocument);
  return [...members.values()]
    .map((cluster) => ({ ...cluster, documents: [...cluster.documents].sort() }))
    .sort((x, y) => (x.documents[0]! < y.documents[0]! ? -1 : 1))
    .map((cluster, i) => ({
      id: `cluster-${i + 1}`,
      documents: cluster.documents,
      edges: cluster.edges.map(({ a, b, score }) => ({ a, b, score })),
      ...descentOf(cluster.documents.map(describe), cluster.edges.map(read), () => ids.next().value),
    }));
}

import type { Overview } from '../../report/html/data.js';
import { linked } from './linkage.js';
import type { Likeness } from './linkage.js';

/** A cluster in the matrix: half-open range of places in its order. */
export interface Family {
  readonly begin: number;
  readonly end: number;
}

export interface Order {
  /** Documents with a listed pair, families together. */
  readonly documents: readonly number[];
  readonly families: readonly Family[];
}

/** A score of 0 is still a listed pair: it keeps two documents together where nothing else does. */
const LEAST = 1e-6;

interface Group {
  readonly members: number[];
  readonly pairs: Likeness[];
}

/** The leaves of a group, its strongest tree first. */
function arranged({ members, pairs }: Group): readonly number[] {
  const place = new Map(members.map((document, at) => [document, at]));
  const trees = linked(
    members.length,
    pairs.map(({ a, b, likeness }) => ({ a: place.get(a)!, b: place.get(b)!, likeness })),
  );
  const treeOf = new Array<number>(members.length);
  for (const [tree, leaves] of trees.entries()) for (const leaf of leaves) treeOf[leaf] = tree;
  const strongest = trees.map(() => 0);
  for (const { a, likeness } of pairs) {
    const tree = treeOf[place.get(a)!]!;
    strongest[tree] = Math.max(strongest[tree]!, likeness);
  }
  return trees
    .map((leaves, tree) => ({ leaves, tree }))
    .sort((x, y) => strongest[y.tree]! - strongest[x.tree]! || x.tree - y.tree)
    .flatMap(({ leaves }) => leaves.map((leaf) => members[leaf]!));
}

/**
 * The order of the matrix: clusters by their strongest pair, then the documents of none; in each the most alike side by
 * side.
 */
export function ordered({
  documents,
  pairs,
  clusters,
}: Pick<Overview, 'documents' | 'pairs' | 'clusters'>): Order {
  const paired = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const clusterOf = new Map(clusters.flatMap(({ documents: ids }, at) => ids.map((id) => [id, at] as const)));
  const groupOf = new Map(paired.map((document) => [document, clusterOf.get(documents[document]!.id) ?? -1]));
  const groups = new Map<number, Group>();
  for (const document of paired) {
    const key = groupOf.get(document)!;
    const group = groups.get(key) ?? { members: [], pairs: [] };
    groups.set(key, group);
    group.members.push(document);
  }
  for (const { a, b, score } of pairs) {
    const key = groupOf.get(a)!;
    if (groupOf.get(b) === key) groups.get(key)!.pairs.push({ a, b, likeness: Math.max(score, LEAST) });
  }
  const strongest = ([key, group]: readonly [number, Group]): number =>
    key < 0 ? -1 : group.pairs.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  const order: number[] = [];
  const families: Family[] = [];
  for (const [key, group] of [...groups].sort(
    (x, y) => strongest(y) - strongest(x) || x[1].members[0]! - y[1].members[0]!,
  )) {
    if (key >= 0) families.push({ begin: order.length, end: order.length + group.members.length });
    order.push(...arranged(group));
  }
  return { documents: order, families };
}

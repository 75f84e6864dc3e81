import type { Cluster } from '../../model/result.js';
import type { ListedDocument } from '../../report/html/data.js';
import { derivationsOf, lanesOf } from './lanes.js';
import type { Lane } from './lanes.js';
import { momentOf, spanOf } from '../moment.js';
import type { Moment } from '../moment.js';

/** What is told of a cluster at a glance. */
export interface Story {
  readonly cluster: Cluster;
  readonly lanes: readonly Lane[];
  /** The document that it is known by: the first of the lanes. */
  readonly first: string;
  /** Ids of those that came from no other, missing ancestors among them; none if nothing is known of who took from whom. */
  readonly sources: readonly string[];
  /** As the documents name them, each once. */
  readonly outlets: readonly string[];
  readonly span: Moment | undefined;
  /** The greatest score of two documents. */
  readonly strength: number;
}

/** Sums up a cluster; `documentOf` is undefined for what is not listed. */
export function storyOf(
  cluster: Cluster,
  documentOf: (id: string) => ListedDocument | undefined,
): Story | undefined {
  const lanes = lanesOf(cluster, (id) => momentOf(documentOf(id)?.published ?? null));
  const first = lanes.find(({ missing }) => !missing)?.id;
  if (first === undefined) return undefined;
  const derivations = derivationsOf(cluster);
  const derived = new Set(derivations.map((each) => each.derived));
  const source = new Set(derivations.map((each) => each.source));
  return {
    cluster,
    lanes,
    first,
    sources: lanes.flatMap(({ id }) => (source.has(id) && !derived.has(id) ? [id] : [])),
    outlets: [...new Set(cluster.documents.flatMap((id) => documentOf(id)?.outlet ?? []))],
    span: spanOf(lanes.map(({ moment }) => moment)),
    strength: [
      ...cluster.edges.map(({ score }) => score),
      ...derivations.map((each) => each.strength),
    ].reduce((most, score) => Math.max(most, score), 0),
  };
}

import type { Extract } from './extract.js';

/** Which documents the matrix shows, in its order, and how many it does not. */
export interface Selection {
  readonly shown: readonly string[];
  /** Documents with a listed pair for which there was no room. */
  readonly crowded: number;
  /** Documents without a listed pair. */
  readonly unpaired: number;
}

/** Takes the documents of the strongest pairs while there is room, then puts those of one cluster side by side. */
export function selectDocuments({ paired, clusters, documents }: Extract, room: number): Selection {
  const chosen = paired.slice(0, room);
  const clusterOf = new Map(
    clusters.flatMap(({ id, documents: members }) => members.map((document) => [document, id] as const)),
  );
  const groups = new Map<string, string[]>();
  for (const id of chosen) {
    // A document of no cluster is a group of its own; the prefixes keep it apart from a cluster of that name.
    const cluster = clusterOf.get(id);
    const key = cluster === undefined ? `document ${id}` : `cluster ${cluster}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return {
    shown: [...groups.values()].flat(),
    crowded: paired.length - chosen.length,
    unpaired: documents - paired.length,
  };
}

import type { Passage, PassageKind } from '../../model/passage.js';
import type { Cluster, DocumentSummary, Pair } from '../../model/result.js';
import type { ListedDocument, ListedPair, Location } from './data.js';

/** A document as it is listed, shown by a part. */
export function listedDocument(
  document: DocumentSummary,
  part: number,
  location: Location | null,
): ListedDocument {
  const { id, path, title, outlet, published, language, characters, words, sentences } = document;
  return { id, path, title, outlet, published, language, characters, words, sentences, part, location };
}

function countedKinds(passages: readonly Passage[]): Partial<Record<PassageKind, number>> {
  const counts: Partial<Record<PassageKind, number>> = {};
  for (const { kind } of passages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A pair as it is listed, shown by a part; its documents by their places in the list. */
export function listedPair(
  { score, resemblance, containment, verdict, direction, passages }: Pair,
  [a, b]: readonly [number, number],
  part: number,
  location: Location | null,
): ListedPair {
  return {
    a,
    b,
    score,
    resemblance,
    containment,
    verdict,
    direction,
    passages: countedKinds(passages),
    drift: passages.reduce((count, { drift }) => count + drift.length, 0),
    part,
    location,
  };
}

/** What a cluster says of some of its documents. */
export function clusterAmong(cluster: Cluster, has: (id: string) => boolean): Cluster {
  const missing = cluster.missing
    .map((ancestor) => ({ ...ancestor, descendants: ancestor.descendants.filter(has) }))
    .filter(({ descendants }) => descendants.length > 0);
  const known = new Set(missing.map(({ id }) => id));
  return {
    id: cluster.id,
    documents: cluster.documents.filter(has),
    edges: cluster.edges.filter(({ a, b }) => has(a) && has(b)),
    derivations: cluster.derivations.filter(
      ({ source, derived }) => (has(source) || known.has(source)) && has(derived),
    ),
    missing,
    compositions: cluster.compositions.filter(
      ({ document, sources }) => has(document) && sources.every(({ source }) => has(source)),
    ),
  };
}

import type { Cluster, DocumentSummary, Result, Verdict } from '../../src/model/result.js';
import { resultOf } from '../report/fixture.js';

/** A cluster with derivations as `source>derived`, all of strength 0.5. */
export function clusterOf(
  documents: readonly string[],
  derivations: readonly string[],
  missing: readonly string[] = [],
): Cluster {
  const made = derivations.map((text) => {
    const [source = '', derived = ''] = text.split('>');
    return { source, derived, strength: 0.5 };
  });
  return {
    id: `of ${documents[0] ?? 'nothing'}`,
    documents,
    edges: made
      .filter(({ source }) => !missing.includes(source))
      .map(({ source, derived }) => ({ a: source, b: derived, score: 0.5 })),
    derivations: made,
    missing: missing.map((id) => ({
      id,
      descendants: made.filter(({ source }) => source === id).map(({ derived }) => derived),
      statement: `They share what none of them can have from the others.`,
    })),
    compositions: made.map(({ source, derived }) => ({
      document: derived,
      own: 0.4,
      sources: [{ source, share: 0.6 }],
    })),
  };
}

type Published = Partial<Pick<DocumentSummary, 'title' | 'outlet' | 'published'>>;

/** A result of clusters: a pair for each edge, and more pairs as `a b verdict`. */
export function resultOfClusters(
  clusters: readonly Cluster[],
  described: Readonly<Record<string, Published>> = {},
  others: readonly (readonly [a: string, b: string, verdict: Verdict])[] = [],
): Result {
  const ids = new Set([
    ...clusters.flatMap(({ documents }) => documents),
    ...others.flatMap(([a, b]) => [a, b]),
  ]);
  const base = resultOf(
    [...ids].map((id) => [id, `Text of ${id}.`]),
    [
      ...clusters.flatMap(({ edges }) =>
        edges.map(({ a, b, score }) => ({ a, b, score, verdict: 'derived' as const })),
      ),
      ...others.map(([a, b, verdict]) => ({ a, b, verdict, score: 0.1 })),
    ],
  );
  return {
    ...base,
    documents: base.documents.map((document) => ({ ...document, ...described[document.id] })),
    clusters,
  };
}

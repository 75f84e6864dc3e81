import type { Cluster, Derivation, Pair, Result } from '../model/result.js';
import { Reviews } from '../review/lookup.js';
import { escaped } from './xml.js';

/** Attributes by name; what is null is left out. */
type Data = Readonly<Record<string, string | number | null>>;

interface Key {
  readonly on: 'node' | 'edge';
  readonly name: string;
  readonly type: string;
}

const keys: readonly Key[] = [
  ...['label', 'kind', 'title', 'outlet', 'published', 'cluster', 'statement'].map((name) => ({
    on: 'node' as const,
    name,
    type: 'string',
  })),
  { on: 'node', name: 'own', type: 'double' },
  ...['kind', 'verdict', 'direction'].map((name) => ({ on: 'edge' as const, name, type: 'string' })),
  ...['weight', 'score', 'strength'].map((name) => ({ on: 'edge' as const, name, type: 'double' })),
];

/** Only where a reader marked something. */
const reviewKey: Key = { on: 'edge', name: 'review', type: 'string' };

const keyOf = (on: string, name: string): string => `${on}-${name}`;

const dataOf = (on: 'node' | 'edge', data: Data): string =>
  Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyOf(on, name)}">${escaped(String(value))}</data>`)
    .join('');

/** The nodes, each under the id it has in the file: ids of documents may be no names in XML. */
function nodesOf({ documents, clusters }: Result): { lines: string[]; names: ReadonlyMap<string, string> } {
  const clusterOf = new Map<string, Cluster>();
  const own = new Map<string, number>();
  for (const cluster of clusters) {
    for (const id of cluster.documents) clusterOf.set(id, cluster);
    for (const { document, own: share } of cluster.compositions) own.set(document, share);
  }
  const nodes: Data[] = documents.map(({ id, title, outlet, published }) => ({
    label: id,
    kind: 'document',
    title,
    outlet,
    published,
    cluster: clusterOf.get(id)?.id ?? null,
    own: own.get(id) ?? null,
  }));
  for (const { id: cluster, missing } of clusters)
    for (const { id, statement } of missing) nodes.push({ label: id, kind: 'missing', cluster, statement });
  const names = new Map(nodes.map(({ label }, i) => [String(label), `n${i}`]));
  return { lines: nodes.map((data, i) => `<node id="n${i}">${dataOf('node', data)}</node>`), names };
}

const together = (one: string, other: string): string => JSON.stringify([one, other].sort());

const saidOf = (pair: Pair, marks: Reviews): Data => ({
  score: pair.score,
  verdict: pair.verdict,
  direction: pair.direction,
  review: marks.of(pair)?.decision ?? null,
});

const derivationOf = ({ strength }: Derivation, pair: Pair | undefined, marks: Reviews): Data => ({
  kind: 'derivation',
  weight: strength,
  strength,
  ...(pair && saidOf(pair, marks)),
});

/** One edge a pair: from source to derived where there is a derivation, else without direction. */
function edgesOf({ pairs, clusters, reviews }: Result, names: ReadonlyMap<string, string>): string[] {
  const edge = (source: string, target: string, isDirected: boolean, data: Data): string =>
    `<edge source="${names.get(source) ?? ''}" target="${names.get(target) ?? ''}" directed="${isDirected}">` +
    `${dataOf('edge', data)}</edge>`;
  const marks = new Reviews(reviews);
  const known = new Map(pairs.map((pair) => [together(pair.a, pair.b), pair]));
  const derivations = clusters.flatMap((cluster) => cluster.derivations);
  const derived = new Set(derivations.map((each) => together(each.source, each.derived)));
  return [
    ...derivations.map((each) =>
      edge(
        each.source,
        each.derived,
        true,
        derivationOf(each, known.get(together(each.source, each.derived)), marks),
      ),
    ),
    ...pairs
      .filter(({ a, b }) => !derived.has(together(a, b)))
      .map((pair) =>
        edge(pair.a, pair.b, false, { kind: 'similarity', weight: pair.score, ...saidOf(pair, marks) }),
      ),
  ];
}

/**
 * The documents, missing ancestors, derivations and listed pairs as a graph in GraphML 1.0, as Gephi opens it. The
 * weight of an edge is the strength of a derivation, the score of a pair. The label of a node is its id in the result.
 */
export function renderGraphml(result: Result): string {
  const { lines, names } = nodesOf(result);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
      ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[...keys, ...(result.reviews ? [reviewKey] : [])].map(
      ({ on, name, type }) =>
        `<key id="${keyOf(on, name)}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '<graph edgedefault="directed">',
    ...lines,
    ...edgesOf(result, names),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

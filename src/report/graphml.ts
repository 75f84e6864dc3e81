import type { Pair, StreamedResult } from '../model/result.js';
import { Reviews } from '../review/lookup.js';
import { chunked } from './chunked.js';
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

/** The documents, then the missing ancestors. */
function* nodesOf({ documents, clusters }: StreamedResult): Generator<Data> {
  const clusterOf = new Map<string, string>();
  const own = new Map<string, number>();
  for (const cluster of clusters) {
    for (const id of cluster.documents) clusterOf.set(id, cluster.id);
    for (const { document, own: share } of cluster.compositions) own.set(document, share);
  }
  for (const { id, title, outlet, published } of documents)
    yield {
      label: id,
      kind: 'document',
      title,
      outlet,
      published,
      cluster: clusterOf.get(id) ?? null,
      own: own.get(id) ?? null,
    };
  for (const { id: cluster, missing } of clusters)
    for (const { id, statement } of missing) yield { label: id, kind: 'missing', cluster, statement };
}

const together = (one: string, other: string): string => JSON.stringify([one, other].sort());

const saidOf = (pair: Pair, marks: Reviews): Data => ({
  score: pair.score,
  verdict: pair.verdict,
  direction: pair.direction,
  review: marks.of(pair)?.decision ?? null,
});

/** One edge a pair: from source to derived where there is a derivation, else without direction. */
function* edgesOf(
  { pairs, clusters, reviews }: StreamedResult,
  names: ReadonlyMap<string, string>,
): Generator<string> {
  const edge = (source: string, target: string, isDirected: boolean, data: Data): string =>
    `<edge source="${names.get(source) ?? ''}" target="${names.get(target) ?? ''}" directed="${isDirected}">` +
    `${dataOf('edge', data)}</edge>`;
  const marks = new Reviews(reviews);
  const derivations = clusters.flatMap((cluster) => cluster.derivations);
  /* What is said of their pairs, for those that are listed. */
  const derived = new Map<string, Data>(derivations.map((each) => [together(each.source, each.derived), {}]));
  for (const pair of pairs) {
    const key = together(pair.a, pair.b);
    if (derived.has(key)) derived.set(key, saidOf(pair, marks));
  }
  for (const { source, derived: target, strength } of derivations) {
    const said = derived.get(together(source, target));
    yield edge(source, target, true, { kind: 'derivation', weight: strength, strength, ...said });
  }
  for (const pair of pairs)
    if (!derived.has(together(pair.a, pair.b)))
      yield edge(pair.a, pair.b, false, { kind: 'similarity', weight: pair.score, ...saidOf(pair, marks) });
}

function* lines(result: StreamedResult): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
  );
  for (const { on, name, type } of [...keys, ...(result.reviews ? [reviewKey] : [])])
    yield `<key id="${keyOf(on, name)}" for="${on}" attr.name="${name}" attr.type="${type}"/>`;
  yield '<graph edgedefault="directed">';
  /* Each node by the id that it has in the file: ids of documents may be no names in XML. */
  const names = new Map<string, string>();
  let nodes = 0;
  for (const data of nodesOf(result)) {
    const name = `n${nodes++}`;
    names.set(data['label'] as string, name);
    yield `<node id="${name}">${dataOf('node', data)}</node>`;
  }
  yield* edgesOf(result, names);
  yield '</graph>';
  yield '</graphml>';
}

function* ended(all: Iterable<string>): Generator<string> {
  for (const line of all) yield `${line}\n`;
}

/**
 * The documents, missing ancestors, derivations and listed pairs as a graph in GraphML 1.0, as Gephi opens it, in chunks of
 * less than a megabyte. The weight of an edge is the strength of a derivation, the score of a pair. The label of a node is
 * its id in the result. Holds the ids.
 */
export const renderGraphml = (result: StreamedResult): Iterable<string> => chunked(ended(lines(result)));

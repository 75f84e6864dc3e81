import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Cluster, Result } from '../../src/model/result.js';
import { renderGraphml } from '../../src/report/graphml.js';
import { joined, resultOf } from './fixture.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Content of `data` children, by the name that their key declares. */
  readonly data: Record<string, string>;
}

/** Nodes and edges by a strict XML parser; it throws where the text is not well-formed. */
function parse(xml: string): Record<'node' | 'edge', Element[]> {
  const parser = new SaxesParser();
  const found: Record<'node' | 'edge', Element[]> = { node: [], edge: [] };
  const names = new Map<string, string>();
  let open: Element | undefined;
  let name: string | undefined;
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    if (tag.name === 'key') names.set(`${attributes['for']} ${attributes['id']}`, attributes['attr.name']!);
    if (tag.name === 'node' || tag.name === 'edge') {
      open = { name: tag.name, attributes, data: {} };
      found[tag.name].push(open);
    }
    if (tag.name === 'data') {
      name = names.get(`${open!.name} ${attributes['key']}`);
      expect(name).toBeDefined();
      text = '';
    }
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', (tag) => {
    if (tag.name === 'data') open!.data[name!] = text;
  });
  parser.write(xml).close();
  return found;
}

const cluster: Cluster = {
  id: 'cluster-1',
  documents: ['copy.md', 'late.md', 'wire.md'],
  edges: [{ a: 'copy.md', b: 'wire.md', score: 0.9 }],
  derivations: [
    { source: 'missing-1', derived: 'late.md', strength: 0.4 },
    { source: 'wire.md', derived: 'copy.md', strength: 0.8 },
  ],
  missing: [{ id: 'missing-1', descendants: ['late.md'], statement: 'Lost.' }],
  compositions: [{ document: 'copy.md', own: 0.1, sources: [{ source: 'wire.md', share: 0.9 }] }],
};

function family(): Result {
  const result = resultOf(
    [['copy.md'], ['late.md'], ['wire.md'], ['alone.md']],
    [
      { a: 'copy.md', b: 'wire.md', score: 0.9, verdict: 'derived', direction: 'b-to-a' },
      { a: 'copy.md', b: 'late.md', score: 0.3 },
    ],
    { clusters: [cluster] },
  );
  const [copy, ...others] = result.documents;
  return {
    ...result,
    documents: [{ ...copy!, title: 'Nine hurt', outlet: 'The Herald', published: '2025-10-15' }, ...others],
  };
}

describe('the graph', () => {
  it('has every document and missing ancestor as a node, with what is known about it', () => {
    const { node } = parse(joined(renderGraphml(family())));
    expect(node.map(({ data }) => data)).toEqual([
      {
        label: 'copy.md',
        kind: 'document',
        title: 'Nine hurt',
        outlet: 'The Herald',
        published: '2025-10-15',
        cluster: 'cluster-1',
        own: '0.1',
      },
      { label: 'late.md', kind: 'document', cluster: 'cluster-1' },
      { label: 'wire.md', kind: 'document', cluster: 'cluster-1' },
      { label: 'alone.md', kind: 'document' },
      { label: 'missing-1', kind: 'missing', cluster: 'cluster-1', statement: 'Lost.' },
    ]);
  });

  it('has one edge a pair: directed for a derivation, undirected for a likeness', () => {
    const { node, edge } = parse(joined(renderGraphml(family())));
    const labels = new Map(node.map(({ attributes, data }) => [attributes['id'], data['label']]));
    expect(
      edge.map(({ attributes: { source, target, directed }, data }) => [
        labels.get(source),
        labels.get(target),
        directed,
        data,
      ]),
    ).toEqual([
      ['missing-1', 'late.md', 'true', { kind: 'derivation', weight: '0.4', strength: '0.4' }],
      [
        'wire.md',
        'copy.md',
        'true',
        {
          kind: 'derivation',
          weight: '0.8',
          strength: '0.8',
          score: '0.9',
          verdict: 'derived',
          direction: 'b-to-a',
        },
      ],
      [
        'copy.md',
        'late.md',
        'false',
        { kind: 'similarity', weight: '0.3', score: '0.3', verdict: 'partial', direction: 'undetermined' },
      ],
    ]);
  });

  it('of nothing is a graph without nodes', () => {
    expect(parse(joined(renderGraphml(resultOf([], []))))).toEqual({ node: [], edge: [] });
  });

  it('is well-formed whatever ids and titles hold, and gives them back', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '&amp;',
            ']]>',
            '"',
            "'",
            '\0',
            '\u001B[31m',
            '\r\n',
            '\t',
            '\u0085',
            '\uD83D',
            '\uFFFE',
            '😀',
            '\u202E',
            ' ',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { minLength: 2, maxLength: 4 }), hostile, (ids, title) => {
        const result = resultOf(
          ids.map((id) => [id] as const),
          [{ a: ids[0]!, b: ids[1]! }],
        );
        const documents = result.documents.map((document) => ({ ...document, title }));
        const xml = joined(renderGraphml({ ...result, documents }));
        expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]/u);
        const { node, edge } = parse(xml);
        const held = (text: string): string =>
          text.replace(/(?![\t\n\r])[\0-\u001F]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(node.map(({ data }) => [data['label'], data['title']])).toEqual(
          ids.map((id) => [held(id), held(title)]),
        );
        expect(edge).toHaveLength(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Cluster, Derivation, Result } from '../../src/model/result.js';
import { renderText } from '../../src/report/text.js';
import { resultOf } from './fixture.js';

const from = (source: string, derived: string, strength = 0.9): Derivation => ({ source, derived, strength });

function clusterOf(documents: readonly string[], rest: Partial<Cluster>): Cluster {
  const nothing = { edges: [], derivations: [], missing: [], compositions: [] };
  return { id: 'cluster-1', documents, ...nothing, ...rest };
}

/** What the report says of clusters, below the heading. */
function shown(clusters: readonly Cluster[], width = 80): string {
  const result: Result = resultOf([], [], { clusters });
  const report = renderText(result, { width, color: false });
  const [, below] = /^Clusters ━+\n\n([^]*?)\n\nNo pair/m.exec(report)!;
  return below!;
}

const legend =
  'A document stands below its main source. The number is the score of the two; the\n' +
  'shares are of its text.\n\n';

describe('the derivation graph in the terminal', () => {
  it('is a tree, each document below its main source, with what it is made of', () => {
    const cluster = clusterOf(['column.md', 'daily.md', 'release.md', 'weekly.md', 'wire.md'], {
      derivations: [
        from('daily.md', 'weekly.md', 0.71),
        from('release.md', 'column.md', 0.8),
        from('wire.md', 'column.md', 0.6),
        from('wire.md', 'daily.md', 0.95),
      ],
      compositions: [
        {
          document: 'column.md',
          own: 0.21,
          sources: [
            { source: 'wire.md', share: 0.41 },
            { source: 'release.md', share: 0.38 },
          ],
        },
        { document: 'daily.md', own: 0.1, sources: [{ source: 'wire.md', share: 0.9 }] },
        { document: 'weekly.md', own: 0.5, sources: [{ source: 'daily.md', share: 0.5 }] },
      ],
    });
    expect(shown([cluster])).toBe(
      `${legend}${[
        'cluster-1: 5 documents',
        '  release.md',
        '  wire.md',
        '  ├→ column.md 0.60 · also from release.md 0.80',
        '  │  41% wire.md, 38% release.md, 21% its own',
        '  └→ daily.md 0.95',
        '     90% wire.md, 10% its own',
        '     └→ weekly.md 0.71',
        '        50% daily.md, 50% its own',
      ].join('\n')}`,
    );
  });

  it('tells why an ancestor is thought to be missing', () => {
    const cluster = clusterOf(['a.md', 'b.md'], {
      derivations: [from('missing-1', 'a.md'), from('missing-1', 'b.md')],
      missing: [
        {
          id: 'missing-1',
          descendants: ['a.md', 'b.md'],
          statement: 'a.md and b.md name a source outside both.',
        },
      ],
    });
    expect(shown([cluster])).toBe(
      `${legend}${[
        'cluster-1: 2 documents',
        '  missing-1 (not among the documents)',
        '  a.md and b.md name a source outside both.',
        '  ├→ a.md 0.90',
        '  └→ b.md 0.90',
      ].join('\n')}`,
    );
  });

  it('stands beside clusters of which nothing is known but their documents', () => {
    const known = clusterOf(['a', 'b'], { derivations: [from('a', 'b')] });
    const unknown = clusterOf(['c', 'd'], { id: 'cluster-2' });
    expect(shown([known, unknown])).toBe(
      `${legend}cluster-1: 2 documents\n  a\n  └→ b 0.90\n\ncluster-2: c, d`,
    );
    expect(shown([unknown])).toBe('cluster-2: c, d');
  });

  it('shows ten documents and counts the others', () => {
    const documents = Array.from({ length: 13 }, (_, i) => `d${10 + i}`);
    const star = clusterOf(documents, { derivations: documents.slice(1).map((id) => from('d10', id)) });
    const chain = clusterOf(documents, {
      derivations: documents.slice(1).map((id, i) => from(documents[i]!, id)),
    });
    expect(shown([star])).toMatch(/ {2}├→ d18 0\.90\n {2}├→ d19 0\.90\n {2}and 3 more$/);
    expect(shown([chain])).toMatch(/\n {26}└→ d19 0\.90\n {2}and 3 more$/);
  });

  it.each([
    ['a circle', [from('a', 'b'), from('b', 'a')], '  a 0.90\n  └→ b 0.90'],
    [
      'a circle below a document',
      [from('c', 'a'), from('a', 'b'), from('b', 'a', 0.1)],
      '  c\n  └→ a 0.90 · also from b 0.10\n     └→ b 0.90',
    ],
    ['a document made from itself', [from('a', 'a')], '  b\n  a 0.90'],
  ])('shows each document of %s once', (_, derivations, tree) => {
    const documents = [...new Set(['a', 'b', ...derivations.flatMap(({ source }) => [source])])].sort();
    expect(shown([clusterOf(documents, { derivations })])).toContain(`documents\n${tree}`);
  });

  it('hangs long names and shares below the branch they are on', () => {
    const cluster = clusterOf(['column.md', 'report-of-the-morning.md', 'wire.md'], {
      derivations: [
        from('report-of-the-morning.md', 'column.md'),
        from('wire.md', 'column.md'),
        from('wire.md', 'report-of-the-morning.md'),
      ],
      compositions: [
        {
          document: 'column.md',
          own: 0.2,
          sources: [
            { source: 'wire.md', share: 0.5 },
            { source: 'report-of-the-morning.md', share: 0.3 },
          ],
        },
      ],
    });
    expect(shown([cluster], 40).split('documents\n')[1]).toBe(
      [
        '  wire.md',
        '  ├→ column.md 0.90 · also from',
        '  │  report-of-the-morning.md 0.90',
        '  │  50% wire.md, 30%',
        '  │  report-of-the-morning.md, 20% its',
        '  │  own',
        '  └→ report-of-the-morning.md 0.90',
      ].join('\n'),
    );
  });

  it('of 100,000 documents takes no longer than it is', () => {
    const documents = Array.from({ length: 100_000 }, (_, i) => `${i}`.padStart(6, '0'));
    const derivations = documents.slice(1).map((id, i) => from(i % 2 === 0 ? '000000' : documents[i]!, id));
    expect(shown([clusterOf(documents, { derivations })])).toMatch(/and 99,990 more$/);
  });
});

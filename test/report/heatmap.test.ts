import { describe, expect, it } from 'vitest';
import { LARGEST_MATRIX } from '../../src/report/matrix.js';
import { renderText } from '../../src/report/text.js';
import { type PairDraft, resultOf } from './fixture.js';

const names = (count: number, prefix = 'doc'): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i).padStart(3, '0')}.md`);

/** The names of the rows of the matrix. */
function labelsOf(report: string): string[] {
  const section = report.slice(report.indexOf('Similarity'), report.indexOf('blank: no listed pair'));
  return [...section.matchAll(/^ ?\d+ (\S+)/gmu)].map(([, label]) => label!);
}

describe('the similarity matrix', () => {
  const four = resultOf(
    [['a'], ['b'], ['c'], ['d'], ['alone']],
    [
      { a: 'a', b: 'b', score: 0.75 },
      { a: 'b', b: 'c', score: 0.7499 },
      { a: 'a', b: 'c', score: 0.25 },
      { a: 'c', b: 'd', score: 0.0001 },
    ],
  );
  const report = renderText(four, { color: false });

  it('shades each pair by its score, both ways', () => {
    expect(report).toContain(
      [
        '     1  2  3  4',
        ' 1 a ·· ██ ▒▒',
        ' 2 b ██ ·· ▓▓',
        ' 3 c ▒▒ ▓▓ ·· ░░',
        ' 4 d       ░░ ··',
        '',
        '░░ 0–0.25  ▒▒ 0.25–0.5  ▓▓ 0.5–0.75  ██ 0.75–1  blank: no listed pair',
        '1 document without a listed pair is left out.',
      ].join('\n'),
    );
  });

  it('tints the cells with colour', () => {
    expect(renderText(four, { color: true })).toContain('\u001B[31m ██\u001B[0m');
  });

  it.each([
    ['two documents', [{ a: 'a', b: 'b' }]],
    ['no pair', []],
  ] as [string, PairDraft[]][])('is left away for %s', (_, pairs) => {
    expect(renderText(resultOf([['a'], ['b'], ['c']], pairs), { color: false })).not.toContain('Similarity');
  });

  it('takes the documents of the strongest pairs when not all fit, and counts the others', () => {
    const ids = names(60);
    const pairs = ids.slice(1, 50).map((id, i) => ({ a: ids[0]!, b: id, score: 0.9 - i / 100 }));
    const many = renderText(
      resultOf(
        ids.map((id) => [id] as const),
        pairs,
      ),
      { color: false },
    );
    const labels = labelsOf(many);
    expect(labels.length).toBeGreaterThanOrEqual(20);
    expect(labels.length).toBeLessThanOrEqual(25);
    expect(labels).toEqual(ids.slice(0, labels.length));
    expect(many.replaceAll('\n', ' ')).toContain(
      `The ${labels.length} documents of the strongest pairs; ${50 - labels.length} more with a listed pair do not fit in 80 columns.`,
    );
    expect(many).toContain('10 documents without a listed pair are left out.');
    expect(many.replaceAll('\n', ' ')).toContain('columns. --format csv with --out writes the full matrix.');
  });

  it('promises no matrix of more documents than one is written of', () => {
    const ids = names(LARGEST_MATRIX + 1);
    const pairs = ids.slice(1, 50).map((id) => ({ a: ids[0]!, b: id }));
    const report = renderText(
      resultOf([], pairs, {
        documents: resultOf(
          ids.map((id) => [id] as const),
          [],
        ).documents,
      }),
      { color: false },
    );
    expect(report).toContain('columns.');
    expect(report).not.toContain('full matrix');
  });

  it('puts the documents of a cluster side by side', () => {
    const pairs = [
      { a: 'a1', b: 'b1', score: 0.9 },
      { a: 'a2', b: 'b2', score: 0.8 },
      { a: 'x', b: 'b2', score: 0.1 },
    ];
    const clusters = [
      { id: 'cluster-1', documents: ['a1', 'a2'], edges: [], derivations: [], missing: [], compositions: [] },
      { id: 'cluster-2', documents: ['b1', 'b2'], edges: [], derivations: [], missing: [], compositions: [] },
    ];
    const result = resultOf([['x'], ['a1'], ['a2'], ['b1'], ['b2']], pairs, { clusters });
    expect(labelsOf(renderText(result, { color: false }))).toEqual(['a1', 'a2', 'b1', 'b2', 'x']);
  });

  it('cuts long names in the middle, so that file names stay apart', () => {
    const ids = names(20, `archive/2025/10/14/${'very-'.repeat(10)}long`);
    const pairs = ids.slice(1).map((id) => ({ a: ids[0]!, b: id }));
    const labels = labelsOf(
      renderText(
        resultOf(
          ids.map((id) => [id] as const),
          pairs,
        ),
        { color: false },
      ),
    );
    expect(labels).toHaveLength(20);
    expect(new Set(labels).size).toBe(20);
    expect(labels[7]).toMatch(/^archi….*-007\.md$/);
  });
});

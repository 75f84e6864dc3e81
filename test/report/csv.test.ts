import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMatrixCsv } from '../../src/report/matrix.js';
import { renderPairsCsv } from '../../src/report/pairs.js';
import { joined, resultOf } from './fixture.js';
import { parseCsv } from './parser.js';

const ids = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...Array.from('ab",\r\n =+-@\'é漢')) }), {
  minLength: 2,
  maxLength: 6,
});

/** The cell without the apostrophe that keeps a spreadsheet from running it. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');

describe('the pair list', () => {
  it('has a record a pair', () => {
    const texts = [
      ['a', 'One. Two. Three.'],
      ['b, c', 'One. Two.'],
    ] as const;
    const links = [
      [0, 0],
      [1, 1],
    ] as const;
    const pair = { a: 'a', b: 'b, c', score: 0.9312, verdict: 'derived', direction: 'a-to-b' } as const;
    const csv = joined(
      renderPairsCsv(resultOf(texts, [{ ...pair, passages: [{ links }, { links: [[2, 0]] }] }])),
    );
    expect(csv).toBe(
      'a,b,score,verdict,direction,resemblance,containment_a,containment_b,passages,links,drift,quotations,review,note\r\n' +
        'a,"b, c",0.9312,derived,a-to-b,0.12,0.456,0.789,2,3,0,0,,\r\n',
    );
  });

  it('carries every id through', () => {
    fc.assert(
      fc.property(ids, ([a = '', b = '']) => {
        const [, record] = parseCsv(joined(renderPairsCsv(resultOf([[a], [b]], [{ a, b }]))));
        expect(record).toHaveLength(14);
        expect(record!.slice(0, 2).map(unguarded)).toEqual([a, b]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('never lets %j run as a formula', (id) => {
    const [header, record] = parseCsv(
      joined(renderPairsCsv(resultOf([[id], ['b']], [{ a: id, b: 'b', score: 0 }]))),
    );
    expect(header![0]).toBe('a');
    expect(record!.slice(0, 3)).toEqual([`'${id}`, 'b', '0']);
  });
});

describe('the matrix', () => {
  it('is square and symmetric, 1 on the diagonal and 0 without a pair', () => {
    const result = resultOf(
      [['a'], ['=b'], ['c']],
      [
        { a: 'a', b: 'c', score: 0.75 },
        { a: '=b', b: 'c', score: 0.5 },
      ],
    );
    expect(parseCsv(joined(renderMatrixCsv(result)))).toEqual([
      ['', 'a', "'=b", 'c'],
      ['a', '1', '0', '0.75'],
      ["'=b", '0', '1', '0.5'],
      ['c', '0.75', '0.5', '1'],
    ]);
  });

  it('has a row and a column for every document', () => {
    fc.assert(
      fc.property(ids, (all) => {
        const rows = parseCsv(
          joined(
            renderMatrixCsv(
              resultOf(
                all.map((id) => [id] as const),
                [],
              ),
            ),
          ),
        );
        expect(rows[0]!.slice(1).map(unguarded)).toEqual(all);
        expect(rows.slice(1).map((row) => unguarded(row[0]!))).toEqual(all);
        expect(rows.slice(1).map((row) => row.slice(1).map(Number))).toEqual(
          all.map((_, i) => all.map((__, j) => (i === j ? 1 : 0))),
        );
      }),
    );
  });
});

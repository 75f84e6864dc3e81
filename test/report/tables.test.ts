import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/model/table.js';
import { documentTable, linkTable, pairTable, passageTable } from '../../src/report/tables.js';
import { resultOf } from './fixture.js';

const result = resultOf(
  [
    ['a', 'One. Two. Three.'],
    ['b', 'One. Two.'],
    ['c', 'Four.'],
  ],
  [
    {
      a: 'a',
      b: 'b',
      score: 0.9312,
      verdict: 'derived',
      direction: 'a-to-b',
      passages: [
        {
          kind: 'verbatim',
          links: [
            [0, 0],
            [1, 1],
          ],
        },
        { kind: 'edited', links: [[2, 0]] },
      ],
    },
    { a: 'b', b: 'c' },
  ],
  { reviews: [{ a: 'b', b: 'c', decision: 'dismissed', note: 'chance' }] },
);

/** Rows as objects by the names of the columns. */
const objects = ({ columns, rows }: Table): Record<string, Cell>[] =>
  Array.from(rows, (row) => {
    expect(row).toHaveLength(columns.length);
    return Object.fromEntries(columns.map(([name], i) => [name, row[i]!]));
  });

describe('tables of a result', () => {
  it('list its documents', () => {
    expect(
      objects(documentTable(result)).map(({ id, title, characters }) => [id, title, characters]),
    ).toEqual([
      ['a', null, 16],
      ['b', null, 9],
      ['c', null, 5],
    ]);
  });

  it('list its pairs, with the marks on them', () => {
    expect(objects(pairTable(result))).toEqual([
      {
        a: 'a',
        b: 'b',
        score: 0.9312,
        verdict: 'derived',
        direction: 'a-to-b',
        resemblance: 0.12,
        containment_a: 0.456,
        containment_b: 0.789,
        passages: 2,
        links: 3,
        drift: 0,
        quotations: 0,
        review: null,
        note: null,
      },
      expect.objectContaining({ a: 'b', b: 'c', passages: 0, review: 'dismissed', note: 'chance' }),
    ]);
  });

  it('list passages and links by their place in both texts', () => {
    const placed = { a: 'a', b: 'b', similarity: 0.5 };
    const first = { ...placed, passage: 1, kind: 'verbatim' };
    const second = { ...placed, passage: 2, kind: 'edited' };
    expect(objects(passageTable(result))).toEqual([
      { ...first, a_begin: 0, a_end: 9, b_begin: 0, b_end: 9, links: 2, drift: 0 },
      { ...second, a_begin: 10, a_end: 16, b_begin: 0, b_end: 4, links: 1, drift: 0 },
    ]);
    expect(objects(linkTable(result))).toEqual([
      { ...first, a_begin: 0, a_end: 4, b_begin: 0, b_end: 4 },
      { ...first, a_begin: 5, a_end: 9, b_begin: 5, b_end: 9 },
      { ...second, a_begin: 10, a_end: 16, b_begin: 0, b_end: 4 },
    ]);
  });
});

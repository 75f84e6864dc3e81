import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/duckdb/database.js';
import { quotedText } from '../../src/duckdb/parquet.js';
import { whyNot } from '../engine/contract.js';
import { Folder } from './fixture.js';

beforeEach(async ({ skip }) => {
  const why = await whyNot('@duckdb/node-api');
  skip(why !== undefined, why);
});

/** Makes a Parquet file of what a query gives. */
async function write(path: string, query: string): Promise<void> {
  const database = await Database.open(':memory:', { memory: 2 ** 28, threads: 1, folder: '' });
  await database.run(`COPY (${query}) TO ${quotedText(`${path}.new`)} (FORMAT parquet)`);
  await database.close();
  writeFileSync(path, readFileSync(`${path}.new`));
}

async function folderWith(name: string, query: string): Promise<Folder> {
  const folder = new Folder();
  await write(folder.path(name), query);
  return folder;
}

const read = async (query: string): ReturnType<Folder['read']> =>
  (await folderWith('a.parquet', query)).read(['a.parquet']);

describe('a Parquet file', () => {
  it('is read row by row, from the columns named like the fields of a record', async () => {
    const { documents, skipped, notices } = await read(`
      SELECT 'a' AS id, 'Text' AS text, 'T' AS title, 'O' AS outlet, '2026-03-01T09:30:00Z' AS published,
        'https://example.org' AS url, 'de' AS language, [1, 2] AS other`);
    expect(documents).toEqual([
      {
        id: 'a',
        path: 'a.parquet',
        text: 'Text',
        title: 'T',
        outlet: 'O',
        published: '2026-03-01T09:30:00Z',
        url: 'https://example.org',
        language: 'de',
      },
    ]);
    expect([...skipped, ...notices]).toEqual([]);
  });

  it('keeps the order of its rows, in any number of row groups', async () => {
    const folder = new Folder();
    const database = await Database.open(':memory:', { memory: 2 ** 28, threads: 2, folder: '' });
    await database.run(
      `COPY (SELECT i AS id, 'text ' || i AS text FROM range(9000) AS numbers(i))
       TO ${quotedText(folder.path('a.parquet'))} (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
    );
    await database.close();
    const { ids, texts } = await folder.read(['a.parquet']);
    expect(ids).toEqual(Array.from({ length: 9000 }, (_, i) => String(i)));
    expect(texts.at(-1)).toBe('text 8999');
  });

  it('takes whole numbers as ids, to the last digit', async () => {
    expect((await read(`SELECT 9007199254740993 AS id, 't' AS text`)).ids).toEqual(['9007199254740993']);
  });

  it.each([
    [`DATE '2026-03-01'`, '2026-03-01'],
    [`TIMESTAMP '2026-03-01 09:30:00'`, '2026-03-01T09:30:00'],
    [`TIMESTAMP_NS '2026-03-01 09:30:00.5'`, '2026-03-01T09:30:00'],
    [`TIMESTAMPTZ '2026-03-01 09:30:00+02'`, '2026-03-01T07:30:00Z'],
    [`CAST(NULL AS DATE)`, undefined],
  ])('takes %s as a time of publication', async (published, expected) => {
    const { documents, notices } = await read(`SELECT 'a' AS id, 't' AS text, ${published} AS published`);
    expect(documents.map((document) => document.published)).toEqual([expected]);
    expect(notices).toEqual([]);
  });

  it('is found in folders, whatever its name', async () => {
    const folder = new Folder();
    for (const name of ['a1.parquet', 'a[1].parquet', 'a*.parquet', "it's.parquet", 'title=x.PARQUET'])
      await write(folder.path(name), `SELECT ${quotedText(name)} AS id, 't' AS text`);
    const { ids, skipped } = await folder.read(['']);
    expect([...ids].sort()).toEqual([
      'a*.parquet',
      'a1.parquet',
      'a[1].parquet',
      "it's.parquet",
      'title=x.PARQUET',
    ]);
    expect(skipped).toEqual([]);
  });
});

describe('what cannot be read of a Parquet file is named', () => {
  it.each([
    ['SELECT 1 AS number', 'no column "id", no column "text"'],
    [`SELECT 1.5 AS id, 't' AS text`, '"id" must be a string or a whole number'],
    [`SELECT 'a' AS id, 1 AS text`, '"text" must be a string'],
    [
      `SELECT 'a' AS id, 't' AS text, [1] AS title, 7 AS published`,
      '"title" must be a string, "published" must be a string, a date or a time',
    ],
  ])('%s', async (query, faults) => {
    const { documents, skipped } = await read(query);
    expect(documents).toEqual([]);
    expect(skipped).toEqual([`a.parquet: not a corpus: ${faults}; give it columns "id" and "text"`]);
  });

  it('rows that are no record are skipped by themselves', async () => {
    const { ids, skipped } = await read(`
      SELECT * FROM (VALUES ('a', 't'), (NULL, 't'), ('c', NULL), (' ', 't'), ('a', 't'), ('e', ''), ('f', 't'))
      AS rows(id, text)`);
    expect(ids).toEqual(['a', 'f']);
    expect(skipped.map((line) => line.replace(/;.*/, ''))).toEqual([
      'a.parquet:2: not a record: "id" must be a string or a number',
      'a.parquet:3: not a record: "text" must be a string',
      'a.parquet:4: not a record: "id" must not be blank',
      'a.parquet:5: duplicate id "a": already used by a.parquet:1',
      'a.parquet:6: empty: no text but white space',
    ]);
  });

  it('texts over the limit, and files without rows', async () => {
    const folder = await folderWith('a.parquet', `SELECT 'a' AS id, 'éé' AS text`);
    expect((await folder.read(['a.parquet'], { maxBytes: 4 })).ids).toEqual(['a']);
    expect((await folder.read(['a.parquet'], { maxBytes: 3 })).skipped).toEqual([
      'a.parquet:1: larger than the limit of 3 bytes a document; split it, or raise the limit',
    ]);
    expect((await read(`SELECT 'a' AS id, 't' AS text LIMIT 0`)).skipped).toEqual([
      'a.parquet: empty: no text but white space; leave it out or fill it',
    ]);
  });

  it('files that are cut off, or no Parquet at all', async () => {
    const folder = await folderWith('a.parquet', `SELECT 'a' AS id, 't' AS text`);
    folder.write('b.parquet', readFileSync(folder.path('a.parquet')).subarray(0, 100));
    folder.write('c.parquet', '');
    folder.write('d.parquet', 'no Parquet at all, however long it is');
    const { ids, skipped } = await folder.read(['']);
    expect(ids).toEqual(['a']);
    expect(skipped).toHaveLength(3);
    for (const line of skipped)
      expect(line).toMatch(
        /^(.\.parquet): cannot be read as Parquet: .*'\1'.*; write it again, or leave it out$/,
      );
  });

  it('pipes', async () => {
    const folder = new Folder();
    folder.pipe('a.parquet');
    expect((await folder.read(['a.parquet'])).skipped).toEqual([
      'a.parquet: a pipe, socket or device, which Parquet cannot be read from; write it to a file first',
    ]);
  });
});

describe('without DuckDB', () => {
  it('a Parquet file is skipped, with what to install', async () => {
    vi.resetModules();
    vi.doMock('@duckdb/node-api', () => {
      throw new Error('no such package');
    });
    const { Folder: Fresh } = await import('./fixture.js');
    const { skipped } = await new Fresh({ 'a.parquet': 'any', 'b.txt': 'text' }).read(['']);
    vi.doUnmock('@duckdb/node-api');
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(
      /^a\.parquet: cannot be read: DuckDB .*\. Run: npm install @duckdb\/node-api$/,
    );
  });
});

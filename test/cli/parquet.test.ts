import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/duckdb/database.js';
import { parquetTable, quotedText } from '../../src/duckdb/parquet.js';
import { whyNot } from '../engine/contract.js';
import { agency, opera, retold } from './articles.js';
import { Workplace, command, execute, pairsOf, resultOf } from './process.js';

beforeEach(async ({ skip }) => {
  const why = await whyNot('@duckdb/node-api');
  skip(why !== undefined, why);
});

const articles: Readonly<Record<string, string>> = { agency, retold, opera };

/** Rows of a query, as objects by the names given. */
async function query(sql: string, names: readonly string[]): Promise<Record<string, unknown>[]> {
  const database = await Database.open(':memory:', { memory: 2 ** 28, threads: 1, folder: '' });
  const rows: Record<string, unknown>[] = [];
  for await (const columns of database.columns(sql))
    for (let i = 0; i < columns[0]!.length; i++)
      rows.push(Object.fromEntries(names.map((name, c) => [name, columns[c]![i]])));
  await database.close();
  return rows;
}

/** A workplace with the articles in one Parquet file. */
async function newsroom(): Promise<Workplace> {
  const place = new Workplace();
  const values = Object.entries(articles).map((article) => `(${article.map(quotedText).join(', ')})`);
  const database = await Database.open(':memory:', { memory: 2 ** 28, threads: 1, folder: '' });
  await database.run(
    `COPY (SELECT * FROM (VALUES ${values.join(', ')}) AS articles(id, text))
     TO ${quotedText(place.path('news.parquet'))} (FORMAT parquet)`,
  );
  await database.close();
  return place;
}

describe('Parquet', () => {
  it('is compared like JSONL', async () => {
    const place = await newsroom();
    const jsonl = Object.entries(articles).map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
    const ran = await place.run(['compare', 'news.parquet', '--format', 'json']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(pairsOf(ran)).toEqual(['agency retold']);
    const other = await place.run(['compare', '-', '--format', 'json'], { stdin: jsonl.join('') });
    expect(resultOf(ran).pairs).toEqual(resultOf(other).pairs);
  });

  it('is written as a table of documents, of pairs, of passages and of links, always the same', async () => {
    const place = await newsroom();
    const files = ['documents.parquet', 'links.parquet', 'pairs.parquet', 'passages.parquet'];
    for (const out of ['x', 'y']) {
      const ran = await place.run(['compare', 'news.parquet', '--out', out, '--format', 'json,parquet'], {
        makes: [`${out}/`, `${out}/result.json`, ...files.map((file) => `${out}/${file}`)],
      });
      expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    }
    for (const file of files)
      expect(readFileSync(place.path(`x/${file}`)).equals(readFileSync(place.path(`y/${file}`)))).toBe(true);

    const { pairs, documents } = resultOf({ stdout: place.read('x/result.json') });
    const tableOf = (name: string): string => parquetTable(place.path(`x/${name}.parquet`));
    const names = ['a', 'b', 'score', 'verdict'];
    expect(await query(`SELECT a, b, score, verdict FROM ${tableOf('pairs')}`, names)).toEqual(
      pairs.map(({ a, b, score, verdict }) => ({ a, b, score, verdict })),
    );
    expect(await query(`SELECT id FROM ${tableOf('documents')}`, ['id'])).toEqual(
      documents.map(({ id }) => ({ id })),
    );
    const links = pairs.flatMap(({ passages }) => passages.flatMap((passage) => passage.links));
    expect(await query(`SELECT a_begin, b_end FROM ${tableOf('links')}`, ['a', 'b'])).toEqual(
      links.map(({ a, b }) => ({ a: a.begin, b: b.end })),
    );
  });

  it('is printed, or rendered from a stored result, as the table of pairs', async () => {
    const place = await newsroom();
    await place.run(['compare', 'news.parquet', '--out', 'x', '--format', 'json,parquet'], {
      makes: ['documents', 'links', 'pairs', 'passages']
        .map((name) => `x/${name}.parquet`)
        .concat('x/', 'x/result.json'),
    });
    await place.run(['report', 'x/result.json', '-o', 'again.parquet'], { makes: ['again.parquet'] });
    await execute(
      ['sh', '-c', '"$0" "$@" > printed.parquet', ...command, 'report', 'x/result.json', '-f', 'parquet'],
      {
        cwd: place.root,
      },
    );
    for (const file of ['again.parquet', 'printed.parquet'])
      expect(readFileSync(place.path(file)).equals(readFileSync(place.path('x/pairs.parquet')))).toBe(true);
  });
});

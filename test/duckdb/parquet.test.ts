import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { Database } from '../../src/duckdb/database.js';
import { renderParquet, parquetTable } from '../../src/duckdb/parquet.js';
import type { Cell, Table } from '../../src/model/table.js';
import { whyNot } from '../engine/contract.js';

beforeEach(async ({ skip }) => {
  const why = await whyNot('@duckdb/node-api');
  skip(why !== undefined, why);
});

const columns: Table['columns'] = [
  ['name', 'VARCHAR'],
  ['count', 'INTEGER'],
  ['whole', 'BIGINT'],
  ['share', 'DOUBLE'],
];

async function bytesOf(
  rows: Iterable<readonly Cell[]>,
  signal = new AbortController().signal,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of renderParquet({ columns, rows }, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A folder that lasts as long as the test. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The rows that a Parquet file holds. */
async function rowsIn(bytes: Uint8Array): Promise<unknown[][]> {
  const file = join(emptyFolder(), 'x.parquet');
  writeFileSync(file, bytes);
  const database = await Database.open(':memory:', { memory: 2 ** 28, threads: 1, folder: '' });
  const rows: unknown[][] = [];
  for await (const read of database.columns(`SELECT * FROM ${parquetTable(file)}`))
    for (let i = 0; i < read[0]!.length; i++) rows.push(read.map((column) => column[i]));
  await database.close();
  return rows;
}

const row = fc.tuple(
  fc.option(fc.string({ unit: 'grapheme' })),
  fc.option(fc.integer()),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.double({ noNaN: true })),
);

it('holds the rows of a table, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      expect(await rowsIn(await bytesOf(rows))).toEqual(
        rows.map(([name, count, whole, share]) => [
          name,
          count,
          whole === null ? null : BigInt(whole),
          share,
        ]),
      );
    }),
    { numRuns: 25 },
  );
});

it('is the same for the same rows, byte for byte, over several row groups', async () => {
  const rows = Array.from({ length: 300_000 }, (_, i): Cell[] => [`name ${i % 1000}`, i, i, Math.sqrt(i)]);
  const bytes = await bytesOf(rows);
  expect(bytes.equals(await bytesOf(rows))).toBe(true);
  const read = await rowsIn(bytes);
  expect(read).toHaveLength(rows.length);
  expect(read.every(([name, count], i) => name === rows[i]![0] && count === i)).toBe(true);
});

it('stops when aborted, and leaves nothing behind', async () => {
  const temporary = emptyFolder();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const controller = new AbortController();
  const reason = new Error('enough');
  function* rows(): Generator<Cell[]> {
    for (let i = 0; ; i++) {
      if (i === 5000) controller.abort(reason);
      yield ['endless', i, i, i];
    }
  }
  await expect(bytesOf(rows(), controller.signal)).rejects.toBe(reason);
  expect(readdirSync(temporary)).toEqual([]);
});

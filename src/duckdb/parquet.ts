import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Table } from '../model/table.js';
import { Database } from './database.js';
import { CHUNK_ROWS } from './rows.js';

/** Bytes that a table takes in memory while it is written. */
const MEMORY = 2 ** 28;

/** A string as SQL writes it. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The table in a Parquet file, for use after FROM; `path` is absolute. What a pattern would mean in it stands for itself. */
export function parquetTable(path: string): string {
  return `read_parquet(${quotedText(path.replace(/[*?[]/g, '[$&]'))}, hive_partitioning = false)`;
}

/**
 * A table as the bytes of a Parquet file, the same ones for the same rows and version of DuckDB. While it is made it lies in
 * the system's folder for temporary files, whatever its size.
 *
 * @throws {DatabaseError} when DuckDB is not there, or there is no room; @throws the signal's reason when aborted
 */
export async function* renderParquet(table: Table, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'copytaster-parquet-'));
  try {
    const file = join(folder, 'table.parquet');
    // One thread: several would put rows into row groups as they get hold of them.
    const database = await Database.open(join(folder, 'table.duckdb'), {
      memory: MEMORY,
      threads: 1,
      folder,
    });
    try {
      await fill(database, table, signal);
      await database.run(`COPY rows TO ${quotedText(file)} (FORMAT parquet, COMPRESSION zstd)`);
    } finally {
      await database.close();
    }
    for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(
  database: Database,
  { columns, rows }: Table,
  signal: AbortSignal | undefined,
): Promise<void> {
  await database.run('BEGIN');
  await database.run(`CREATE TABLE rows (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})`);
  const appender = await database.appender(
    'rows',
    columns.map(([, type]) => type),
  );
  let added = 0;
  for (const row of rows) {
    appender.add(row);
    if (++added % CHUNK_ROWS > 0) continue;
    // Signals come through between chunks.
    await turn();
    signal?.throwIfAborted();
  }
  appender.end();
  await database.run('COMMIT');
}

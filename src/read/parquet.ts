import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Database } from '../duckdb/database.js';
import { parquetTable } from '../duckdb/parquet.js';
import { DatabaseError } from '../errors.js';
import { FIELDS, type Draft, type Source } from './reader.js';
import { EMPTY, tooLarge } from './reasons.js';
import { recordOf } from './record.js';

/**
 * Bytes that a file may take in memory, which is read a page of each column at a time. Pages have 1 MB mostly, but some
 * programs write a whole row group as one.
 */
const MEMORY = 2 ** 30;

const PIPE = 'a pipe, socket or device, which Parquet cannot be read from; write it to a file first';

const INTEGER = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;

/** How columns of a type are read as strings, by type; other columns are read as strings if they are. */
const AS_STRING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  published: {
    DATE: "strftime(published, '%Y-%m-%d')",
    TIMESTAMP: "strftime(published, '%Y-%m-%dT%H:%M:%S')",
    TIMESTAMP_NS: "strftime(CAST(published AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S')",
    'TIMESTAMP WITH TIME ZONE': "strftime(published AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')",
  },
};

const WANTED: Readonly<Record<string, string>> = {
  id: 'a string or a whole number',
  published: 'a string, a date or a time',
};

/**
 * Parquet: one record a row, from the columns that are named like the fields of a record; others are passed over. Rows that
 * are no record are skipped by themselves; the file is, when its columns are not of the right types.
 */
export async function* readParquet({ path, maxBytes, log }: Source): AsyncGenerator<Draft> {
  if (!(await stat(path)).isFile()) {
    log.skip(path, PIPE);
    return;
  }
  // What the system says of it is told in the same words as of other files.
  await access(path, constants.R_OK);
  let database: Database | undefined;
  try {
    database = await Database.open(':memory:', { memory: MEMORY, threads: 1, folder: '' });
    const rows = rowsOf(database, resolve(path));
    let number = 0;
    for await (const row of rows) {
      const place = `${path}:${++number}`;
      const record = recordOf(row);
      if ('fault' in record) log.skip(place, record.fault);
      else if (Buffer.byteLength(record.text) > maxBytes) log.skip(place, tooLarge(maxBytes));
      else yield { place, ...record };
    }
    if (number === 0) log.skip(path, EMPTY);
  } catch (error) {
    if (error instanceof NotACorpus) log.skip(path, error.message);
    else if (error instanceof DatabaseError) log.skip(path, whyUnread(error, path, database !== undefined));
    else throw error;
  } finally {
    await database?.close();
  }
}

/** A file whose columns are not those of a corpus, in words that say what to do. */
class NotACorpus extends Error {}

/** Rows with the fields of a record, as objects by name. */
async function* rowsOf(database: Database, path: string): AsyncGenerator<Record<string, unknown>> {
  const table = parquetTable(path);
  const types = new Map<string, string>();
  for await (const [names, typesOf] of database.columns(`DESCRIBE SELECT * FROM ${table}`))
    names!.forEach((name, i) => types.set(String(name), String(typesOf![i])));
  const names = ['id', 'text', ...FIELDS].filter((name) => types.has(name));
  const faults = [...new Set(['id', 'text', ...names])].flatMap(
    (name) => faultIn(name, types.get(name)) ?? [],
  );
  if (faults.length > 0)
    throw new NotACorpus(`not a corpus: ${faults.join(', ')}; give it columns "id" and "text"`);
  const selected = names.map((name) => AS_STRING[name]?.[types.get(name)!] ?? `CAST("${name}" AS VARCHAR)`);
  for await (const columns of database.columns(`SELECT ${selected.join(', ')} FROM ${table}`))
    for (let row = 0; row < columns[0]!.length; row++)
      yield Object.fromEntries(names.map((name, i) => [name, columns[i]![row]]));
}

/** What is wrong with a column of a type, or without one. */
function faultIn(name: string, type: string | undefined): string | undefined {
  if (type === undefined) return `no column "${name}"`;
  if (type === 'VARCHAR' || (name === 'id' && INTEGER.test(type)) || AS_STRING[name]?.[type])
    return undefined;
  return `"${name}" must be ${WANTED[name] ?? 'a string'}`;
}

/** @param isOpen whether DuckDB itself was there, so that the file must be at fault */
function whyUnread({ message, advice }: DatabaseError, path: string, isOpen: boolean): string {
  if (!isOpen) return `cannot be read: ${message}. ${advice}`;
  const asGiven = message.replaceAll(resolve(path), path);
  return `cannot be read as Parquet: ${asGiven}; write it again, or leave it out`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusColumns } from '../../candidates/candidates.js';
import { PARTS } from '../../candidates/parts.js';
import { sortedByKey } from '../../candidates/sort.js';
import { Database } from '../../duckdb/database.js';
import { TermFrequencies } from '../../lexicon/background.js';
import type { CandidatePairs } from '../../model/candidate.js';
import type { Entries } from '../../model/postings.js';
import type { Search } from '../../model/search.js';
import { clearUpHeap } from '../bound.js';
import type { Engine } from '../engine.js';
import { statement } from '../statements.js';
import { FINGERPRINTS, Plan, TERMS } from './plan.js';
import { createTables } from './tables.js';

/** Memory that a thread of DuckDB needs to get on with, in bytes; fewer run where there is less. */
const FOR_A_THREAD = 2 ** 25;

/** Puts keys and the documents that hold them into a table, each once; what the corpus kept of them is forgotten. */
async function load(
  database: Database,
  table: 'fingerprints' | 'terms',
  parts: Iterable<Entries>,
  partKeys: number,
  held?: Uint32Array,
): Promise<void> {
  const rows = await database.appender(table, ['INTEGER', 'BIGINT']);
  let part = 0;
  for (const entries of parts) {
    const { length, key, document } = sortedByKey(entries);
    for (let i = 0; i < length; i++) {
      // A document that holds a key twice stands there twice in a row.
      if (i > 0 && key[i] === key[i - 1] && document[i] === document[i - 1]) continue;
      rows.add([document[i]!, part * partKeys + key[i]!]);
      if (held) held[document[i]!]!++;
    }
    part++;
  }
  rows.end();
}

async function loadAll(database: Database, corpus: CorpusColumns): Promise<void> {
  await database.run('SET preserve_insertion_order = false');
  // In one transaction rows go straight into the file, and not into a log first.
  await database.run('BEGIN');
  for (const table of createTables) await database.run(table);
  const held = new Uint32Array(corpus.documents);
  await load(database, 'fingerprints', corpus.takeFingerprints(), FINGERPRINTS / PARTS, held);
  await load(database, 'terms', corpus.takeTerms(), TERMS / PARTS);
  const documents = await database.appender('documents', ['INTEGER', 'BIGINT']);
  held.forEach((count, document) => {
    documents.add([document, count]);
  });
  documents.end();
  await database.run('COMMIT');
}

async function pairsIn(database: Database, plan: Plan, documents: number): Promise<CandidatePairs> {
  const most = await database.number('SELECT COUNT(*) FROM pairs');
  const a = new Uint32Array(most);
  const b = new Uint32Array(most);
  let length = 0;
  for (const range of await plan.ranges('pairs', documents))
    for await (const [lesser, greater] of database.numbers(statement('pairs', { ...range }))) {
      a.set(lesser!, length);
      b.set(greater!, length);
      length += lesser!.length;
    }
  return { length, a: a.slice(0, length), b: b.slice(0, length) };
}

async function backgroundIn(
  database: Database,
  plan: Plan,
  documents: number,
): Promise<Search['background']> {
  const frequencies = new TermFrequencies();
  for (const range of await plan.ranges('term_frequencies', TERMS))
    for await (const [hash, frequency] of database.numbers(statement('frequencies', { ...range })))
      hash!.forEach((each, i) => {
        frequencies.add(each, frequency![i]!);
      });
  return frequencies.toBackground(documents);
}

async function searchIn(
  database: Database,
  corpus: CorpusColumns,
  split: number | undefined,
  { memory }: Means,
  onDone?: (documents: number) => void,
): Promise<Search> {
  await loadAll(database, corpus);
  // Nothing else would have V8 give back the room of the corpus, which DuckDB can do with.
  clearUpHeap();
  const most = memory(await database.held());
  await database.allow(most);
  const plan = new Plan(database, corpus.documents, most);
  await plan.run(split, onDone);
  return {
    pairs: await pairsIn(database, plan, corpus.documents),
    background: await backgroundIn(database, plan, corpus.documents),
  };
}

/** What a search may use. */
export interface Means {
  /** Bytes that DuckDB may take for tables, joins and sorts, of which it holds some already. */
  readonly memory: (held: number) => number;
  readonly threads: number;
  /** An existing folder. */
  readonly folder: string;
}

/**
 * Searches a corpus in DuckDB, whose tables lie on disk: what is kept in memory does not grow with the documents.
 *
 * @param means memory is asked for at the start and again when the corpus has been loaded, and is free; in the folder DuckDB
 *   puts up one of its own for its tables and what it spills, until the search is done. Pairs and term frequencies are
 *   outside of the memory when they have been found.
 * @throws {DatabaseError} when DuckDB is not installed, or fails
 */
export const inDuckDb =
  (means: Means): Engine =>
  async (corpus, split, signal, onDone) => {
    const own = await mkdtemp(join(means.folder, 'copytaster-duckdb-'));
    const memory = means.memory(0);
    const database = Database.open(join(own, 'corpus.duckdb'), {
      memory,
      threads: Math.max(1, Math.min(means.threads, Math.floor(memory / FOR_A_THREAD))),
      folder: own,
    });
    const close = async (): Promise<void> => {
      await (await database.catch(() => undefined))?.close();
    };
    // What runs is broken off, and fails.
    const breakOff = (): void => void close();
    signal?.addEventListener('abort', breakOff);
    try {
      return await searchIn(await database, corpus, split, means, onDone);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', breakOff);
      await close();
      await rm(own, { recursive: true, force: true });
    }
  };

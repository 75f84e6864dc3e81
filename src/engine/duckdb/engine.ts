import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '../../duckdb/database.js';
import type { Bounds } from '../../duckdb/database.js';
import type { RowAppender } from '../../duckdb/rows.js';
import { TermFrequencies } from '../../lexicon/background.js';
import type { CandidatePairs } from '../../model/candidate.js';
import type { Profile } from '../../model/profile.js';
import type { Search } from '../../model/search.js';
import type { Engine } from '../engine.js';
import { statement } from '../statements.js';
import { Plan, TERMS } from './plan.js';
import { createTables } from './tables.js';

/** Memory that a thread of DuckDB needs to get on with, in bytes; fewer run where there is less. */
const FOR_A_THREAD = 2 ** 25;

/** Searches a corpus in DuckDB, whose tables lie on disk: what is kept in memory does not grow with the documents. */
export class DuckDbEngine implements Engine {
  #documents = 0;

  private constructor(
    private readonly database: Database,
    private readonly fingerprints: RowAppender,
    private readonly terms: RowAppender,
    private readonly held: RowAppender,
    private readonly bounds: Bounds,
  ) {}

  /**
   * @param bounds memory that DuckDB may use for tables, joins and sorts, its threads, and the folder in which it puts up
   *   one of its own for its tables and what it spills, until it is closed. Pairs and term frequencies are outside of it
   *   when they have been found.
   * @throws {DatabaseError} when DuckDB is not installed
   */
  static async open({ memory, threads, folder }: Bounds): Promise<DuckDbEngine> {
    const own = await mkdtemp(join(folder, 'copytaster-duckdb-'));
    const bounds = {
      memory,
      threads: Math.max(1, Math.min(threads, Math.floor(memory / FOR_A_THREAD))),
      folder: own,
    };
    let database: Database | undefined;
    try {
      database = await Database.open(join(own, 'corpus.duckdb'), bounds);
      await database.run('SET preserve_insertion_order = false');
      // In one transaction rows go straight into the file, and not into a log first.
      await database.run('BEGIN');
      for (const table of createTables) await database.run(table);
      return new DuckDbEngine(
        database,
        await database.appender('fingerprints', ['INTEGER', 'BIGINT']),
        await database.appender('terms', ['INTEGER', 'BIGINT']),
        await database.appender('documents', ['INTEGER', 'BIGINT']),
        bounds,
      );
    } catch (error) {
      await database?.close();
      await rm(own, { recursive: true, force: true });
      throw error;
    }
  }

  add({ fingerprints: { length, high, low }, terms }: Profile): Promise<void> {
    const document = this.#documents++;
    const distinct = new Set<number>();
    // 40 of the 64 bits, as in the columns of the engine in memory.
    for (let i = 0; i < length; i++) distinct.add(high[i]! * 0x100 + (low[i]! >>> 24));
    for (const hash of distinct) this.fingerprints.add([document, hash]);
    for (const hash of terms) this.terms.add([document, hash]);
    this.held.add([document, distinct.size]);
    return Promise.resolve();
  }

  async search(split: number | undefined): Promise<Search> {
    this.fingerprints.end();
    this.terms.end();
    this.held.end();
    await this.database.run('COMMIT');
    const plan = new Plan(this.database, this.#documents, this.bounds.memory);
    await plan.run(split);
    return { pairs: await this.#pairs(plan), background: await this.#background(plan) };
  }

  async close(): Promise<void> {
    await this.database.close();
    await rm(this.bounds.folder, { recursive: true, force: true });
  }

  async #pairs(plan: Plan): Promise<CandidatePairs> {
    const most = await this.database.number('SELECT COUNT(*) FROM pairs');
    const a = new Uint32Array(most);
    const b = new Uint32Array(most);
    let length = 0;
    for (const range of await plan.ranges('pairs', this.#documents))
      for await (const [lesser, greater] of this.database.numbers(statement('pairs', { ...range }))) {
        a.set(lesser!, length);
        b.set(greater!, length);
        length += lesser!.length;
      }
    return { length, a: a.slice(0, length), b: b.slice(0, length) };
  }

  async #background(plan: Plan): Promise<Search['background']> {
    const frequencies = new TermFrequencies();
    for (const range of await plan.ranges('term_frequencies', TERMS))
      for await (const [hash, frequency] of this.database.numbers(statement('frequencies', { ...range })))
        hash!.forEach((each, i) => {
          frequencies.add(each, frequency![i]!);
        });
    return frequencies.toBackground(this.#documents);
  }
}

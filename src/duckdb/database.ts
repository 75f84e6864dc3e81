import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DatabaseError } from '../errors.js';
import type { ColumnType } from '../model/table.js';
import { failure } from './failure.js';
import { loadDuckDb } from './load.js';
import { CHUNK_ROWS, RowAppender } from './rows.js';

/** What a database may use. */
export interface Bounds {
  /** Bytes that tables, joins and sorts take together before they go to disk. DuckDB itself takes some 50 MB more. */
  readonly memory: number;
  readonly threads: number;
  /** An existing folder, for what goes to disk; empty where nothing may. */
  readonly folder: string;
}

/** A DuckDB database that lasts as long as the process at most, with one connection. */
export class Database {
  /** What runs now, so that it can be waited for before the connection goes. */
  #running: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /**
   * @param file where the tables lie, or `:memory:`
   * @throws {DatabaseError} when DuckDB is not there, or does not start
   */
  static async open(file: string, { memory, threads, folder }: Bounds): Promise<Database> {
    const { DuckDBInstance } = await loadDuckDb();
    try {
      const instance = await DuckDBInstance.create(file, {
        memory_limit: `${Math.floor(memory)}B`,
        threads: String(threads),
        temp_directory: folder,
        // By default half a gigabyte that was freed stays with the process.
        allocator_bulk_deallocation_flush_threshold: '16MiB',
        // Nothing is fetched, and nothing that a user keeps for DuckDB elsewhere is read.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      return new Database(instance, await instance.connect());
    } catch (cause) {
      throw failure(cause);
    }
  }

  /**
   * Runs a statement.
   *
   * @throws {DatabaseError} when it fails, or the database is closed meanwhile
   */
  async run(sql: string): Promise<void> {
    await this.#watched(() => this.connection.run(sql));
  }

  /**
   * What a query gives, some rows at a time, column by column.
   *
   * @throws {DatabaseError} when it fails, or the database is closed meanwhile
   */
  async *columns(sql: string): AsyncGenerator<unknown[][]> {
    const result = await this.#watched(() => this.connection.stream(sql));
    for (;;) {
      const chunk = await this.#watched(() => result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk.getColumns();
    }
  }

  /** The same of a query that gives numbers only. */
  async *numbers(sql: string): AsyncGenerator<number[][]> {
    for await (const columns of this.columns(sql)) yield columns.map((column) => column.map(Number));
  }

  /** The one number that a query gives. */
  async number(sql: string): Promise<number> {
    let number = 0;
    for await (const [column] of this.numbers(sql)) number = column![0]!;
    return number;
  }

  /** Bytes that tables, joins and sorts take at the moment. */
  held(): Promise<number> {
    return this.number('SELECT SUM(memory_usage_bytes) FROM duckdb_memory()');
  }

  /** Sets how many bytes they may take from now on. */
  async allow(memory: number): Promise<void> {
    await this.run(`SET memory_limit = '${Math.floor(memory)}B'`);
  }

  /** @param types of the table's columns, in their order */
  async appender(table: string, types: readonly ColumnType[]): Promise<RowAppender> {
    const { BIGINT, DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } = await loadDuckDb();
    const byName = { BIGINT, DOUBLE, INTEGER, VARCHAR };
    const appender = await this.#watched(() => this.connection.createAppender(table));
    const chunk = DuckDBDataChunk.create(
      types.map((type) => byName[type]),
      CHUNK_ROWS,
    );
    return new RowAppender(appender, chunk, types);
  }

  /** Ends what runs, which then fails, and lets go of everything. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.connection.interrupt();
    await this.#running.catch(() => undefined);
    this.connection.closeSync();
    this.instance.closeSync();
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new DatabaseError('DuckDB was closed', 'Do not use it any more.');
    const running = work();
    this.#running = running;
    try {
      return await running;
    } catch (cause) {
      throw failure(cause);
    }
  }
}

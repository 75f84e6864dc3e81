import type { DuckDBAppender, DuckDBDataChunk } from '@duckdb/node-api';
import { failure } from './failure.js';

/** Rows of a chunk: as many as DuckDB takes at once. */
export const CHUNK_ROWS = 2048;

/** Puts rows into a table of two columns, INTEGER and BIGINT, a chunk at a time: row by row takes ten times as long. */
export class RowAppender {
  #first: number[] = [];
  #second: bigint[] = [];

  constructor(
    private readonly appender: DuckDBAppender,
    private readonly chunk: DuckDBDataChunk,
  ) {}

  /**
   * @param second a whole number up to 2⁵³
   * @throws {DatabaseError} when there is no room
   */
  add(first: number, second: number): void {
    this.#first.push(first);
    this.#second.push(BigInt(second));
    if (this.#first.length === CHUNK_ROWS) this.#append();
  }

  /** Appends what is left. Call it once, at the end. */
  end(): void {
    this.chunk.rowCount = this.#first.length;
    this.#append();
    this.appender.closeSync();
  }

  #append(): void {
    try {
      this.chunk.setColumns([this.#first, this.#second]);
      this.appender.appendDataChunk(this.chunk);
    } catch (cause) {
      throw failure(cause);
    }
    this.#first = [];
    this.#second = [];
  }
}

import type { DuckDBAppender, DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import type { Cell, ColumnType } from '../model/table.js';
import { failure } from './failure.js';

/** Rows of a chunk: as many as DuckDB takes at once. */
export const CHUNK_ROWS = 2048;

/** Puts rows into a table, a chunk at a time: row by row takes ten times as long. */
export class RowAppender {
  readonly #columns: DuckDBValue[][];
  #length = 0;

  /** @param types of the columns, in their order */
  constructor(
    private readonly appender: DuckDBAppender,
    private readonly chunk: DuckDBDataChunk,
    private readonly types: readonly ColumnType[],
  ) {
    this.#columns = types.map(() => new Array<DuckDBValue>(CHUNK_ROWS).fill(null));
  }

  /** @throws {DatabaseError} when there is no room */
  add(row: readonly Cell[]): void {
    const at = this.#length++;
    for (let c = 0; c < row.length; c++) {
      const cell = row[c] ?? null;
      this.#columns[c]![at] = this.types[c] === 'BIGINT' && cell !== null ? BigInt(cell) : cell;
    }
    if (this.#length === CHUNK_ROWS) this.#append(this.#columns);
  }

  /** Appends what is left. Call it once, at the end. */
  end(): void {
    const length = this.#length;
    this.chunk.rowCount = length;
    this.#append(this.#columns.map((column) => column.slice(0, length)));
    this.appender.closeSync();
  }

  #append(columns: DuckDBValue[][]): void {
    try {
      this.chunk.setColumns(columns);
      this.appender.appendDataChunk(this.chunk);
    } catch (cause) {
      throw failure(cause);
    }
    this.#length = 0;
  }
}

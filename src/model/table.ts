/** What the cells of a column hold, by its name in SQL: INTEGER up to 2³¹, BIGINT whole numbers up to 2⁵³. */
export type ColumnType = 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR';

/** Null where nothing is known. */
export type Cell = string | number | null;

/** A table that is gone through row by row, each with a cell for every column. */
export interface Table {
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  readonly rows: Iterable<readonly Cell[]>;
}

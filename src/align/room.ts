type Column = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** Numbers past which a column has room for no more than are asked for. */
const MANY = 1 << 20;

/** The column itself where it has room for so many numbers, else a larger one with nothing in it. */
export function roomIn<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column;
  return new (column.constructor as new (length: number) => T)(length < MANY ? 2 * length : length);
}

/** The column, to be kept for later; one with little room in its place where it is of no ordinary text. */
export function kept<T extends Column>(column: T): T {
  return column.length <= 2 * MANY ? column : new (column.constructor as new (length: number) => T)(MANY);
}

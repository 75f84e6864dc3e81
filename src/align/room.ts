type Column = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** The column itself where it has room for so many numbers, else a larger one with nothing in it. */
export function roomIn<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column;
  return new (column.constructor as new (length: number) => T)(2 * length);
}

/** Values a column keeps room for when it is emptied: a huge text's room is given back. */
const MOST_KEPT = 1 << 16;

/** So few values are copied one by one sooner than at one go. */
const FEW = 48;

/** A column of unsigned 32-bit numbers that grows as it is filled. It can be emptied and filled again. */
export class Column {
  #values: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.#values = new Uint32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow(this.length + 1);
    this.#values[this.length++] = value;
  }

  /** The values with room for so many more, which count once `length` says so. */
  reserve(count: number): Uint32Array {
    if (this.length + count > this.#values.length) this.#grow(this.length + count);
    return this.#values;
  }

  #grow(needed: number): void {
    const larger = new Uint32Array(Math.max(needed, 2 * this.#values.length));
    larger.set(this.#values);
    this.#values = larger;
  }

  empty(): void {
    this.length = 0;
    if (this.#values.length > MOST_KEPT) this.#values = new Uint32Array(MOST_KEPT);
  }

  /** The values so far, as a view that is good until the column is emptied or filled on. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  /** The values so far, in an array of their own. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.length);
  }

  /** Copies the values so far to `array`, from `at` on. */
  copyTo(array: Uint32Array, at: number): void {
    if (this.length > FEW) {
      array.set(this.view(), at);
      return;
    }
    for (let i = 0; i < this.length; i++) array[at + i] = this.#values[i]!;
  }
}

/**
 * The values of several columns so far, an array each. The arrays share one buffer: for short columns making a buffer
 * takes longer than filling it.
 */
export function arraysOf(columns: readonly Column[]): Uint32Array[] {
  let total = 0;
  for (const { length } of columns) total += length;
  const all = new Uint32Array(total);
  const arrays: Uint32Array[] = [];
  let at = 0;
  for (const column of columns) {
    column.copyTo(all, at);
    arrays.push(new Uint32Array(all.buffer, 4 * at, column.length));
    at += column.length;
  }
  return arrays;
}

/** A column of unsigned 32-bit numbers that grows as it is filled. */
export class Column {
  #values: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.#values = new Uint32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The values so far, in an array of their own. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

import type { CandidatePairs } from '../model/candidate.js';

/** Pairs of positions below `documents`, gathered in any order, each any number of times. */
export class PairSet {
  // Positions have 26 bits at most, so a pair is a whole number that a double holds.
  #keys = new Float64Array(1024);
  #length = 0;

  constructor(private readonly documents: number) {}

  add(one: number, other: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length++] = Math.min(one, other) * this.documents + Math.max(one, other);
  }

  #grow(): void {
    this.#length = this.#sorted().length;
    if (this.#length < this.#keys.length / 2) return;
    const larger = new Float64Array(this.#keys.length * 2);
    larger.set(this.#keys);
    this.#keys = larger;
  }

  /** Sorts what is there and drops what is there twice. */
  #sorted(): Float64Array {
    const all = this.#keys.subarray(0, this.#length).sort();
    let length = 0;
    for (const key of all) if (length === 0 || all[length - 1] !== key) all[length++] = key;
    return all.subarray(0, length);
  }

  /** The pairs, ascending, each once. */
  toPairs(): CandidatePairs {
    const keys = this.#sorted();
    return {
      length: keys.length,
      a: Uint32Array.from(keys, (key) => Math.floor(key / this.documents)),
      b: Uint32Array.from(keys, (key) => key % this.documents),
    };
  }
}

import type { Random } from './random.js';

/** Words with their counts, to be drawn by frequency. */
export class Frequencies {
  readonly #words: readonly string[];
  readonly #upTo: Float64Array;

  /** @param power of the counts by which words are drawn: 1 as often as they were counted, less flattens */
  constructor(counts: ReadonlyMap<string, number>, power: number) {
    this.#words = [...counts.keys()];
    this.#upTo = new Float64Array(this.#words.length);
    let sum = 0;
    let at = 0;
    for (const count of counts.values()) this.#upTo[at++] = sum += count ** power;
  }

  draw(random: Random): string {
    const wanted = random() * this.#upTo.at(-1)!;
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#upTo[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#words[low]!;
  }
}

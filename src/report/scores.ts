import type { Pair } from '../model/result.js';

/** The scores of the listed pairs, to be asked for either way round. */
export class Scores {
  readonly #partners = new Map<string, Map<string, number>>();

  constructor(pairs: Iterable<Pick<Pair, 'a' | 'b' | 'score'>>) {
    for (const { a, b, score } of pairs) {
      this.#partnersOf(a).set(b, score);
      this.#partnersOf(b).set(a, score);
    }
  }

  /** Undefined for a pair that is not listed. */
  of(a: string, b: string): number | undefined {
    return this.#partners.get(a)?.get(b);
  }

  #partnersOf(id: string): Map<string, number> {
    const known = this.#partners.get(id);
    if (known) return known;
    const partners = new Map<string, number>();
    this.#partners.set(id, partners);
    return partners;
  }
}

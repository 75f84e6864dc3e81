import { kept, roomIn } from '../../align/room.js';
import type { WordMatch } from '../../model/alignment.js';

/**
 * For each word of one sentence of a link, by its place, the places in the other sentence that mean the same, in order.
 * Filled anew for link after link.
 */
export class Partners {
  /** The places of word `i` are those from `#first[i]` up to `#first[i + 1]`. */
  #first = new Uint32Array(128);
  #places = new Uint32Array(256);

  /**
   * @param own the side whose words have the partners
   * @param first tokens that the sentences of either side begin with
   * @param length words of the sentence of that side
   */
  fill(match: WordMatch, own: 'a' | 'b', first: { readonly a: number; readonly b: number }, length: number) {
    const other = own === 'a' ? 'b' : 'a';
    const tokens = match[own];
    const partners = match[other];
    this.#first = roomIn(this.#first, length + 2);
    this.#first.fill(0, 0, length + 2);
    this.#places = roomIn(this.#places, tokens.length);
    // Counted one row further on, so that rows end where the next begins once all are put in.
    const begin = first[own] - 2;
    for (let k = 0; k < tokens.length; k++) this.#first[tokens[k]! - begin]!++;
    for (let i = 2; i < length + 2; i++) this.#first[i]! += this.#first[i - 1]!;
    for (let k = 0; k < tokens.length; k++)
      this.#places[this.#first[tokens[k]! - begin - 1]!++] = partners[k]! - first[other];
  }

  /** Gives up room that no ordinary sentence needs. */
  keepRoom(): void {
    this.#first = kept(this.#first);
    this.#places = kept(this.#places);
  }

  /** Whether the word at a place has any. */
  has(place: number): boolean {
    return this.#first[place]! < this.#first[place + 1]!;
  }

  /** Numbers of the first partner of a word and of the one behind its last, for `at`. */
  begin(place: number): number {
    return this.#first[place]!;
  }

  end(place: number): number {
    return this.#first[place + 1]!;
  }

  /** Place of partner number `k`. */
  at(k: number): number {
    return this.#places[k]!;
  }

  /** Whether any partner of a word lies in `from` up to `to`. */
  hasWithin(place: number, from: number, to: number): boolean {
    for (let k = this.begin(place); k < this.end(place); k++)
      if (this.#places[k]! >= from && this.#places[k]! < to) return true;
    return false;
  }

  /** The partners of a word. */
  of(place: number): Uint32Array {
    return this.#places.subarray(this.begin(place), this.end(place));
  }
}

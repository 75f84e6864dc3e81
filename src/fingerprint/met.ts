/** Tells terms that are met for the first time in a sentence, or in the whole text; a new text costs nothing. */
export class Met {
  /** The sentence, counted over all texts, that each term was last met in: to be set to `current` when it is met. */
  last = new Uint32Array(1024);
  /** The sentence that is gone through, and the first one of its text. */
  current = 0;
  firstOfText = 1;

  /** @param terms that there are */
  beginText(terms: number): void {
    if (terms > this.last.length) this.#grow(terms);
    // Sentences are numbered anew long before the numbers leave 31 bits: no text has so many.
    if (this.current > 0x3fffffff) {
      this.last.fill(0);
      this.current = 0;
    }
    this.firstOfText = this.current + 1;
  }

  beginSentence(): void {
    this.current++;
  }

  #grow(terms: number): void {
    const larger = new Uint32Array(2 * terms);
    larger.set(this.last);
    this.last = larger;
  }
}

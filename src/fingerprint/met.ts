/** Tells terms that are met for the first time in a sentence, or in the whole text; a new one costs nothing. */
export class Met {
  /** What `note` gives for a term that is new to the sentence but not to the text, and for one that is new to both. */
  static readonly inSentence = 1;
  static readonly inText = 2;

  /** The sentence, counted over all texts, that each term was last met in. */
  #sentence = new Uint32Array(1024);
  #current = 0;
  #firstOfText = 1;

  beginText(): void {
    // Sentences are numbered anew long before the numbers end: no text has so many.
    if (this.#current > 0x7fffffff) {
      this.#sentence.fill(0);
      this.#current = 0;
    }
    this.#firstOfText = this.#current + 1;
  }

  beginSentence(): void {
    this.#current++;
  }

  /** Notes that a term is met: 0 for one that the sentence had before. */
  note(term: number): number {
    if (term >= this.#sentence.length) this.#grow(term);
    const last = this.#sentence[term]!;
    if (last === this.#current) return 0;
    this.#sentence[term] = this.#current;
    return last < this.#firstOfText ? Met.inText : Met.inSentence;
  }

  #grow(term: number): void {
    const larger = new Uint32Array(2 * (term + 1));
    larger.set(this.#sentence);
    this.#sentence = larger;
  }
}

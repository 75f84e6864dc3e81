/** Tells terms that are met for the first time in a group of them, such as a sentence; a new group costs nothing. */
export class Met {
  /** The group that each term was last met in. */
  #group = new Uint32Array(1024);
  #current = 0;

  /** Begins a new group. */
  begin(): void {
    if (++this.#current <= 0xffffffff) return;
    this.#group.fill(0);
    this.#current = 1;
  }

  /** Notes that a term is met; whether that is for the first time in the group. */
  isNew(term: number): boolean {
    if (term >= this.#group.length) this.#grow(term);
    if (this.#group[term] === this.#current) return false;
    this.#group[term] = this.#current;
    return true;
  }

  #grow(term: number): void {
    const larger = new Uint32Array(2 * (term + 1));
    larger.set(this.#group);
    this.#group = larger;
  }
}

import type { Document } from '../model/document.js';

/** Entries after which those of documents that are gone are dropped. */
const MOST = 20_000;

/** Documents by position, each the same object for as long as someone holds it: a detector keeps texts by their document. */
export class KnownDocuments {
  readonly #known = new Map<number, WeakRef<Document>>();

  set(position: number, document: Document): void {
    if (this.#known.size >= MOST) this.#prune();
    this.#known.set(position, new WeakRef(document));
  }

  /** @param read makes the document anew where nobody holds it any more */
  at(position: number, read: (position: number) => Document): Document {
    const held = this.#known.get(position)?.deref();
    if (held) return held;
    const document = read(position);
    this.set(position, document);
    return document;
  }

  /** Call it where a document is not asked for again. */
  forget(position: number): void {
    this.#known.delete(position);
  }

  #prune(): void {
    for (const [position, document] of this.#known)
      if (document.deref() === undefined) this.#known.delete(position);
    if (this.#known.size >= MOST / 2) this.#known.clear();
  }
}

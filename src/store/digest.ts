import { createHash } from 'node:crypto';
import type { Document } from '../model/document.js';

/** Tells whether two runs have the same documents, in the same order, and the same options. */
export class Digest {
  readonly #hash = createHash('sha256');

  add({ id, path, title, outlet, published, language, text }: Document): void {
    this.#hash.update(JSON.stringify([id, path, title, outlet, published, language, text]));
  }

  /** @param options what else the outcome depends on; of JSON */
  end(options: unknown): string {
    return this.#hash.update(JSON.stringify(options)).digest('hex');
  }
}

import { CorpusColumns } from '../candidates/candidates.js';
import { search } from '../detector.js';
import type { Profile } from '../model/profile.js';
import type { Search } from '../model/search.js';
import type { Spool } from '../store/spool.js';
import { passingSpool } from '../store/work.js';
import type { Engine } from './engine.js';

/** Searches in memory. Until then fingerprints and terms lie in memory up to a size, and then on disk. */
export class MemoryEngine implements Engine {
  readonly #spools: readonly [Spool, Spool];
  readonly #corpus: CorpusColumns;

  /** @param columns bytes of fingerprints, and of terms, that are kept in memory */
  constructor(columns: number) {
    this.#spools = [passingSpool(columns), passingSpool(columns)];
    this.#corpus = new CorpusColumns(...this.#spools);
  }

  add(profile: Profile): Promise<void> {
    this.#corpus.add(profile);
    return Promise.resolve();
  }

  search(split: number | undefined): Promise<Search> {
    return Promise.resolve(search(this.#corpus, split));
  }

  close(): Promise<void> {
    for (const spool of this.#spools) spool.close();
    return Promise.resolve();
  }
}

import { CorpusColumns } from '../candidates/candidates.js';
import { search } from '../detector.js';
import type { Profile } from '../model/profile.js';
import type { Search } from '../model/search.js';
import type { Engine } from './engine.js';

/** Fingerprints and terms as columns in memory. */
export class MemoryEngine implements Engine {
  #corpus = new CorpusColumns();

  async add(profile: Profile): Promise<void> {
    this.#corpus.add(profile);
    return Promise.resolve();
  }

  async search(split: number | undefined): Promise<Search> {
    return Promise.resolve(search(this.#corpus, split));
  }

  async close(): Promise<void> {
    this.#corpus = new CorpusColumns();
    return Promise.resolve();
  }
}

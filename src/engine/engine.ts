import type { Profile } from '../model/profile.js';
import type { Search } from '../model/search.js';

/** A way to search a corpus for pairs worth aligning. Every engine finds the same, byte for byte. */
export interface Engine {
  /** Takes the profile of the next document; positions count up from 0. */
  add(profile: Profile): Promise<void>;
  /**
   * Searches what was added; call it once.
   *
   * @param split where given, documents before this position are paired only with documents from it on
   */
  search(split: number | undefined): Promise<Search>;
  /** Frees what the engine holds outside the heap, finished or not. */
  close(): Promise<void>;
}

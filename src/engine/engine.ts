import type { CorpusColumns } from '../candidates/candidates.js';
import { search } from '../detector.js';
import type { Search } from '../model/search.js';

/**
 * A way to search a corpus, whose columns are used up by that, for pairs worth aligning. Every engine finds the same, byte
 * for byte.
 *
 * @param split where given, documents before this position are paired only with documents from it on
 * @param signal breaks it off; the search then throws the signal's reason
 * @param onDone told, as it goes on, how many documents have been searched
 */
export type Engine = (
  corpus: CorpusColumns,
  split: number | undefined,
  signal?: AbortSignal,
  onDone?: (documents: number) => void,
) => Promise<Search>;

/** Joins sorted columns in memory. */
export const inMemory: Engine = (corpus, split, _signal, onDone) =>
  Promise.resolve(search(corpus, split, onDone));

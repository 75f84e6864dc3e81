import type { CandidatePairs } from '../model/candidate.js';
import type { Pair } from '../model/result.js';

/** Pairs for one thread to align: positions of documents, a and b by turns. */
export type Batch = Uint32Array;

/** Pairs a batch: enough that the dispatch does not show, few enough that threads end together. */
const PAIRS = 200;

/** Cuts candidate pairs into batches, in order. */
export function* batchesOf({ length, a, b }: CandidatePairs): Generator<Batch> {
  for (let from = 0; from < length; from += PAIRS) {
    const batch = new Uint32Array(2 * (Math.min(length, from + PAIRS) - from));
    for (let i = 0; i < batch.length; i++) batch[i] = (i % 2 === 0 ? a : b)[from + (i >> 1)]!;
    yield batch;
  }
}

/** The pair, if it has a passage: most candidates have none, and need not travel between threads. */
export function withPassages(pair: Pair): Pair | undefined {
  return pair.passages.length > 0 ? pair : undefined;
}

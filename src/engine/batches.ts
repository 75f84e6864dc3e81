import type { CandidatePairs } from '../model/candidate.js';

/** Pairs for one thread to align: positions of documents, a and b by turns. */
export type Batch = Uint32Array;

/** Pairs a batch: enough that the dispatch does not show, few enough that threads end together. */
export const PAIRS = 50;

/** Cuts candidate pairs into batches, in order, from the one of that number on. */
export function* batchesOf({ length, a, b }: CandidatePairs, first: number): Generator<Batch> {
  for (let from = first * PAIRS; from < length; from += PAIRS) {
    const batch = new Uint32Array(2 * (Math.min(length, from + PAIRS) - from));
    for (let i = 0; i < batch.length; i++) batch[i] = (i % 2 === 0 ? a : b)[from + (i >> 1)]!;
    yield batch;
  }
}

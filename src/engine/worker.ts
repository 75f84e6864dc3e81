import { move, workerData } from 'piscina';
import { Aligner } from './aligner.js';
import type { SharedRun } from './aligner.js';
import type { Batch } from './batches.js';

const aligner = new Aligner(workerData as SharedRun);

/** What a thread does: aligns and judges the pairs of a batch. */
export default function alignBatch(batch: Batch): ReturnType<typeof move> {
  const steps = aligner.align(batch);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return move(value);
  }
}

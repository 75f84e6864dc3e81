import { workerData } from 'piscina';
import { Detector } from '../detector.js';
import type { Background } from '../model/background.js';
import type { Pair } from '../model/result.js';
import type { Batch } from './batches.js';

const detector = new Detector(workerData as Background | undefined);

/** What a thread does: aligns and judges the pairs of a batch, in order. */
export default function alignBatch({ documents, pairs }: Batch): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < pairs.length; i += 2) found.push(detector.pair(documents[pairs[i]!]!, documents[pairs[i + 1]!]!));
  return found;
}

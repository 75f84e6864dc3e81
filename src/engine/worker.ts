import { workerData } from 'piscina';
import { Detector } from '../detector.js';
import { lexiconOf } from '../lexicon/lexicon.js';
import type { Document } from '../model/document.js';
import type { Pair } from '../model/result.js';
import { withPassages } from './batches.js';
import type { Batch } from './batches.js';
import { sharedDocument } from './shared.js';
import type { SharedRun } from './shared.js';

const { documents, background, templates, lexicon, score } = workerData as SharedRun;
const detector = new Detector(score, lexiconOf(lexicon));
const known = new Map<number, WeakRef<Document>>();

/** A document as an object that stays the same while the detector keeps its text cut up. */
function documentAt(position: number): Document {
  const document = known.get(position)?.deref() ?? sharedDocument(documents, position);
  known.set(position, new WeakRef(document));
  return document;
}

/** What a thread does: aligns and judges the pairs of a batch, in order. */
export default function alignBatch(batch: Batch): (Pair | undefined)[] {
  const found: (Pair | undefined)[] = [];
  for (let i = 0; i < batch.length; i += 2)
    found.push(
      withPassages(detector.pair(documentAt(batch[i]!), documentAt(batch[i + 1]!), background, templates)),
    );
  return found;
}

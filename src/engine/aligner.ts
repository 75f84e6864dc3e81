import { Detector } from '../detector.js';
import { listingOf } from '../judge/listing.js';
import { lexiconOf } from '../lexicon/lexicon.js';
import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { LexiconFiles } from '../model/lexicon.js';
import type { ScoreModel } from '../model/score.js';
import type { Templates } from '../model/templates.js';
import { documentAt } from '../store/documents.js';
import { foundPair, pairRecord } from '../store/pairs.js';
import type { FoundPair } from '../store/pairs.js';
import type { SharedSpool } from '../store/spool.js';
import { LAST } from './batches.js';
import type { Batch } from './batches.js';
import { KnownDocuments } from './known.js';

/** All that aligning needs, as threads share it. */
export interface SharedRun {
  readonly documents: SharedSpool;
  readonly background: Background | undefined;
  readonly templates: Templates;
  readonly lexicon: LexiconFiles;
  readonly score: ScoreModel;
  /** Pairs that score less are counted only. */
  readonly minScore: number;
}

const positionOf = (each: number): number => each % LAST;
const isLast = (each: number): boolean => each >= LAST;

/** Aligns and judges batches of pairs. */
export class Aligner {
  constructor(
    private readonly run: SharedRun,
    private readonly detector = new Detector(run.score, lexiconOf(run.lexicon)),
    private readonly known = new KnownDocuments(),
  ) {}

  /** Aligns the pairs of a batch, one a step; what they come to is returned as a record. */
  *align(batch: Batch): Generator<undefined, Uint8Array> {
    const { documents, background, templates, minScore } = this.run;
    const read = (position: number): ReturnType<typeof documentAt> => documentAt(documents, position);
    const ofTwo = documents.begin.length === 3;
    const found: FoundPair[] = [];
    const left = { belowMinScore: 0, boilerplate: 0 };
    for (let i = 0; i < batch.length; i += 2) {
      const [a, b] = [positionOf(batch[i]!), positionOf(batch[i + 1]!)];
      const one = this.known.at(a, read);
      const other = this.known.at(b, read);
      const pair = this.detector.pair(one, other, background, templates);
      if (isLast(batch[i]!)) this.#forget(a, one);
      if (isLast(batch[i + 1]!)) this.#forget(b, other);
      const listing = listingOf(pair, minScore, ofTwo);
      if (listing === 'listed') found.push(foundPair(a, b, pair));
      else if (listing !== undefined) left[listing]++;
      yield;
    }
    return pairRecord(found, left);
  }

  #forget(position: number, document: Document): void {
    this.known.forget(position);
    this.detector.forget(document);
  }
}

import type { CandidatePairs } from '../model/candidate.js';
import type { Entries } from '../model/postings.js';
import type { Fingerprints, Profile } from '../model/profile.js';
import type { Records } from '../model/records.js';
import { frequencyCap, histogramOf } from './cap.js';
import { Closest } from './closest.js';
import { inBlocks } from './fingerprints.js';
import { join } from './join.js';
import { noteNeighbours } from './neighbours.js';
import type { NeighbourOptions } from './neighbours.js';
import { Parts } from './parts.js';
import { sweep } from './sweep.js';
import type { OnKey } from './sweep.js';
import { normsOf, squaredWeights, upTo, weightsOf } from './terms.js';

export interface CandidateOptions {
  /** Documents that may hold a fingerprint, or a term, that all of them are joined by. */
  readonly documentFrequency: { readonly fingerprints: number; readonly terms: number };
  /** Other documents that a join may look at: for each document on average, and in a small corpus in all. */
  readonly work: { readonly each: number; readonly all: number };
  readonly neighbours: NeighbourOptions;
}

// Of a fingerprint's 64 bits 40 count: 8 for the part, 32 for the key.
const partOf = ({ high }: Fingerprints, i: number): number => high[i]! >>> 24;
const keyOf = ({ high, low }: Fingerprints, i: number): number => ((high[i]! << 8) | (low[i]! >>> 24)) >>> 0;

/** Bits of a key by which most entries are told to have none of a few keys. */
const LAST_BITS = 0xfff;

/** The entries with other keys, moved together. */
function without({ length, key, document }: Entries, keys: ReadonlySet<number>): Entries {
  const mayBe = new Uint8Array(LAST_BITS + 1);
  for (const each of keys) mayBe[each & LAST_BITS] = 1;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    if (mayBe[key[i]! & LAST_BITS] === 1 && keys.has(key[i]!)) continue;
    key[kept] = key[i]!;
    document[kept++] = document[i]!;
  }
  return { length: kept, key: key.subarray(0, kept), document: document.subarray(0, kept) };
}

/** What the search needs to know of all documents, gathered one by one. */
export class CorpusColumns {
  readonly #fingerprints: Parts;
  readonly #terms: Parts;
  /** By part. */
  readonly #leftOut: (Set<number> | undefined)[] = [];
  #documents = 0;
  #entries = 0;

  /** @param fingerprints where those are put, of all documents; @param terms and where these are */
  constructor(fingerprints: Records, terms: Records) {
    this.#fingerprints = new Parts(fingerprints);
    this.#terms = new Parts(terms);
  }

  get documents(): number {
    return this.#documents;
  }

  /** Fingerprints and terms of all documents. */
  get entries(): number {
    return this.#entries;
  }

  add({ fingerprints, terms }: Pick<Profile, 'fingerprints' | 'terms'>): void {
    const document = this.#documents++;
    this.#entries += fingerprints.length + terms.length;
    for (let i = 0; i < fingerprints.length; i++)
      this.#fingerprints.add(partOf(fingerprints, i), keyOf(fingerprints, i), document);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      this.#terms.add(term >>> 24, term & 0xffffff, document);
    }
  }

  /** Leaves these fingerprints out of all documents, as they say nothing of them. */
  leaveOut(fingerprints: Fingerprints): void {
    for (let i = 0; i < fingerprints.length; i++)
      (this.#leftOut[partOf(fingerprints, i)] ??= new Set()).add(keyOf(fingerprints, i));
  }

  /** All other fingerprints, part by part, which are then forgotten. */
  *takeFingerprints(): Generator<Entries> {
    let part = 0;
    for (const entries of this.#fingerprints.take()) {
      const leftOut = this.#leftOut[part++];
      yield leftOut ? without(entries, leftOut) : entries;
    }
  }

  /** All terms, part by part, which are then forgotten. */
  takeTerms(): Generator<Entries> {
    return this.#terms.take();
  }
}

/**
 * With these, every pair of rewrites in MixSet and OneStopEnglish is a candidate among 3,800 articles (with BASIL and
 * Reuters-21578), and so are 97 of 100 pairs of independent reports on one event; 6 pairs are aligned an article. A
 * cosine of .15 would leave 3, and 93 of 100 such reports.
 */
export const candidateDefaults: CandidateOptions = {
  documentFrequency: { fingerprints: 200, terms: 500 },
  work: { each: 4000, all: 30_000_000 },
  neighbours: { fingerprints: 3, terms: 4, cosine: 0.1, most: { byFingerprints: 100, byTerms: 20 } },
};

/** Other documents that a join may look at in all. */
export function workOf(documents: number, { work }: CandidateOptions): number {
  return Math.max(work.all, work.each * documents);
}

/**
 * Finds the pairs of documents worth aligning: those that share fingerprints and those that share rare terms.
 *
 * @param split where given, documents before this position are paired only with documents from it on
 * @param onTerm told of every term, by the 8 upper and the 24 lower bits of its hash, ascending
 * @param onDone told after each document how many have been joined with those before them
 */
export function findCandidates(
  corpus: CorpusColumns,
  options: CandidateOptions,
  split?: number,
  onTerm?: OnKey,
  onDone?: (documents: number) => void,
): CandidatePairs {
  const { documentFrequency, neighbours } = options;
  const { documents } = corpus;
  const work = workOf(documents, options);
  const { postings: prints, held } = sweep(corpus.takeFingerprints(), documents, documents);
  const { postings: terms, own } = sweep(corpus.takeTerms(), documents, documentFrequency.terms, onTerm);
  const rare = upTo(frequencyCap(histogramOf(terms, documentFrequency.terms), work), terms);
  const weights = squaredWeights(documents, documentFrequency.terms);
  const measured = {
    fingerprints: held,
    norms: normsOf(rare, own, weights),
    weightOfOne: weights[1]!,
  };
  const closest = new Closest(documents, neighbours.most);
  join(
    inBlocks(prints, frequencyCap(histogramOf(prints, documentFrequency.fingerprints), work)),
    rare,
    weightsOf(rare, weights),
    documents,
    neighbours.terms,
    split,
    (neighbourhood) => {
      noteNeighbours(neighbourhood, measured, neighbours, closest);
    },
    onDone,
  );
  return closest.toPairs();
}

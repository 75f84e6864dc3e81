import type { SentencePrints } from '../../model/profile.js';
import type { Templates } from '../../model/templates.js';
import { likeness, outlineOf } from './likeness.js';
import type { Outline } from './likeness.js';
import { positionIn } from './lookup.js';
import { placeOf } from './place.js';
import type { Place } from './place.js';
import type { CorpusPrints } from './prints.js';

/** Different stories that have to carry a sentence of a template: at the head or tail, or of one outlet; elsewhere. */
const STORIES = { expected: 3, elsewhere: 6 };
/** Documents that are at most so much alike carry different stories. */
const DIFFERENT = 0.25;
/** Share of its documents that have a sentence at the head or tail if that is its place. */
const CONSISTENT = 0.8;
/** Documents looked at for one sentence. */
const SAMPLE = 16;

/** Distinct sentences that occur at least so many times as a template needs documents; ascending. */
function candidatesOf(prints: CorpusPrints): Uint32Array {
  const all = prints.hashes.slice().sort();
  const last = STORIES.expected - 1;
  return all.filter((hash, i) => hash === all[i + last] && (i === 0 || hash !== all[i - 1]));
}

/** Documents that hold each candidate: those of candidate `c` are `document[first[c]]` to `document[first[c + 1] − 1]`, ascending. */
interface Carriers {
  readonly first: Uint32Array;
  readonly document: Uint32Array;
  /** Of each candidate, how many have it at their head or tail. */
  readonly edge: Uint32Array;
}

/** Bits of a hash by which most sentences are told to be no candidates. */
const LAST_BITS = 0xffff;

/** Calls back for every candidate a document holds, once each, where it stands first there. */
function eachCarrier(
  prints: CorpusPrints,
  candidates: Uint32Array,
  visit: (candidate: number, document: number, place: Place) => void,
): void {
  const last = new Uint32Array(candidates.length);
  const mayBe = new Uint8Array(LAST_BITS + 1);
  for (const candidate of candidates) mayBe[candidate & LAST_BITS] = 1;
  for (let document = 0; document < prints.documents; document++) {
    const { hash, length } = prints.of(document);
    for (let i = 0; i < length; i++) {
      if (mayBe[hash[i]! & LAST_BITS] === 0) continue;
      const candidate = positionIn(candidates, hash[i]!);
      if (candidate < 0 || last[candidate] === document + 1) continue;
      last[candidate] = document + 1;
      visit(candidate, document, placeOf(i, length));
    }
  }
}

function carriersOf(prints: CorpusPrints, candidates: Uint32Array): Carriers {
  const first = new Uint32Array(candidates.length + 1);
  const edge = new Uint32Array(candidates.length);
  eachCarrier(prints, candidates, (candidate, _, place) => {
    first[candidate + 1]!++;
    if (place !== 'middle') edge[candidate]!++;
  });
  for (let c = 0; c < candidates.length; c++) first[c + 1]! += first[c]!;
  const next = first.slice();
  const document = new Uint32Array(first[candidates.length]!);
  eachCarrier(prints, candidates, (candidate, holder) => {
    document[next[candidate]!++] = holder;
  });
  return { first, document, edge };
}

/** Counts the documents that are unlike all those counted before, up to `enough`, among an even sample. */
function differentStories(
  documents: Uint32Array,
  enough: number,
  alike: (one: number, other: number) => boolean,
): number {
  const stories: number[] = [];
  const looked = Math.min(SAMPLE, documents.length);
  for (let i = 0; i < looked && stories.length < enough; i++) {
    const document = documents[Math.floor((i * documents.length) / looked)]!;
    if (!stories.some((story) => alike(story, document))) stories.push(document);
  }
  return stories.length;
}

const sharedColumn = (values: Uint32Array): Uint32Array => {
  const column = new Uint32Array(new SharedArrayBuffer(4 * values.length));
  column.set(values);
  return column;
};

/** Outlines that are kept at a time: those of carriers of one sentence are used by the next, which stands beside it. */
const KEPT = 4096;

/** Tells whether two documents tell one story; keeps some of what it has worked out. */
function comparison(
  { prints, termsOf }: Sentences,
  candidates: Uint32Array,
): (one: number, other: number) => boolean {
  const outlines = new Map<number, Outline>();
  const known = new Map<number, boolean>();
  const outlineAt = (document: number): Outline => {
    let outline = outlines.get(document);
    if (!outline) {
      if (outlines.size >= KEPT) outlines.clear();
      const own = prints.of(document);
      const isFrame = (at: number): boolean =>
        placeOf(at, own.length) !== 'middle' && positionIn(candidates, own.hash[at]!) >= 0;
      outline = outlineOf(own, termsOf(document), isFrame);
      outlines.set(document, outline);
    }
    return outline;
  };
  return (one, other) => {
    const key = one * prints.documents + other;
    let alike = known.get(key);
    if (alike === undefined) {
      if (known.size >= SAMPLE * KEPT) known.clear();
      alike = likeness(outlineAt(one), outlineAt(other)) > DIFFERENT;
      known.set(key, alike);
    }
    return alike;
  };
}

/** What the search for templates needs to know of all documents. */
export interface Sentences {
  readonly prints: CorpusPrints;
  /** Of each document a number for its outlet; 0 where that is unknown. */
  readonly outlet: ArrayLike<number>;
  /** Hashes of the distinct terms of the document at a position, as in `Profile`. */
  readonly termsOf: (document: number) => Uint32Array;
}

/** The sentences of templates, and for each of them the first document that holds it. */
export interface Recurring {
  readonly templates: Templates;
  readonly carriers: Uint32Array;
}

/**
 * Finds the sentences of templates: those that recur in several documents which have little else in common. A story
 * that several papers run recurs as well, but with all its sentences. A sentence in the middle of articles of several
 * outlets has to recur in more stories than one at their heads or tails. Work is that of sorting the sentences; what is
 * looked at for each is bounded.
 */
export function recurringSentences(sentences: Sentences): Recurring {
  const candidates = candidatesOf(sentences.prints);
  const { first, document, edge } = carriersOf(sentences.prints, candidates);
  const alike = comparison(sentences, candidates);
  const isTemplate = new Uint8Array(candidates.length);
  // By their first carriers, so that the outlines of a document are made once and dropped when its sentences are done.
  const order = Uint32Array.from(candidates, (_, c) => c);
  order.sort((x, y) => document[first[x]!]! - document[first[y]!]! || x - y);
  for (const c of order) {
    const documents = document.subarray(first[c], first[c + 1]);
    const outlet = sentences.outlet[documents[0]!];
    const isOneOutlet = outlet !== 0 && documents.every((holder) => sentences.outlet[holder] === outlet);
    const isExpected = isOneOutlet || edge[c]! >= CONSISTENT * documents.length;
    const needed = isExpected ? STORIES.expected : STORIES.elsewhere;
    if (documents.length >= needed && differentStories(documents, needed, alike) >= needed) isTemplate[c] = 1;
  }
  const found = order.sort().filter((c) => isTemplate[c] === 1);
  return {
    templates: {
      hash: sharedColumn(found.map((c) => candidates[c]!)),
      documents: sharedColumn(found.map((c) => first[c + 1]! - first[c]!)),
    },
    carriers: found.map((c) => document[first[c]!]!),
  };
}

/** Whether a document with these sentences holds one of a template. */
export const holdsTemplate = ({ hash }: SentencePrints, templates: Templates): boolean =>
  templates.hash.length > 0 && hash.some((value) => positionIn(templates.hash, value) >= 0);

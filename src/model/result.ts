import type { Skipped } from './document.js';
import type { WordKnowledge } from './lexicon.js';
import type { Passage } from './passage.js';
import type { SharedQuotation } from './quotation.js';
import type { Review } from './review.js';
import type { Span } from './span.js';

/** Strongest first. */
export const verdicts = ['duplicate', 'derived', 'partial', 'same-story', 'unrelated'] as const;
export type Verdict = (typeof verdicts)[number];

export type Direction = 'a-to-b' | 'b-to-a' | 'common-source' | 'undetermined';

/** A reason for what was decided, in words for the reader. */
export interface Evidence {
  readonly about: 'verdict' | 'direction';
  readonly statement: string;
  /** Where the documents say so, if it rests on certain words of theirs. */
  readonly a?: Span;
  readonly b?: Span;
}

/** What was found between two documents. */
export interface Pair {
  /** Document id. */
  readonly a: string;
  /** Document id. */
  readonly b: string;
  /** How strongly the pair is derivative, 0 to 1. */
  readonly score: number;
  /** Jaccard coefficient of the two sets of shingles, 0 to 1 (Broder, 1997). */
  readonly resemblance: number;
  /** Share of the one text's words that lie in a passage with the other, 0 to 1. */
  readonly containment: { readonly a: number; readonly b: number };
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly evidence: readonly Evidence[];
  /** Quoted words that both carry, in the order of `a`, whether in a passage of their own or inside another. */
  readonly quotations: readonly SharedQuotation[];
  readonly passages: readonly Passage[];
}

/** A document as the result lists it. Unknown metadata is null. */
export interface DocumentSummary {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** UTF-16 code units. */
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  /** Lines taken for page furniture: in no link, and in a passage only where the other text runs them in. */
  readonly furniture: readonly Span[];
  /** Template wording: shown and aligned, but left out of the score. */
  readonly boilerplate: readonly Span[];
  /** The text the offsets of the pairs refer to; present for documents of a listed pair unless texts are left out. */
  readonly text?: string;
}

/** One document made from another, as an edge of the derivation graph. */
export interface Derivation {
  /** Document id, or the id of a missing ancestor. */
  readonly source: string;
  /** Document id. */
  readonly derived: string;
  /** Score of the two; of a missing ancestor, the greatest of the document's with others that come from it. 0 to 1. */
  readonly strength: number;
}

/** A source that is not among the documents, proposed because several of them retell the same and none the others. */
export interface MissingAncestor {
  /** Unique among the documents and ancestors of the result. */
  readonly id: string;
  /** Ids of the documents that come from it, sorted. */
  readonly descendants: readonly string[];
  /** Why it is proposed, in words for the reader. */
  readonly statement: string;
}

/** What a document is made of; `own` and the shares sum to 1, of its characters outside furniture and boilerplate. */
export interface Composition {
  readonly document: string;
  /** Share that no source has. */
  readonly own: number;
  /** By share, descending, then ids. */
  readonly sources: readonly { readonly source: string; readonly share: number }[];
}

/** Documents joined by verdicts of `duplicate`, `derived` or `partial`. */
export interface Cluster {
  readonly id: string;
  /** Document ids, sorted. */
  readonly documents: readonly string[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly score: number }[];
  /** The derivation graph, by source, then derived. */
  readonly derivations: readonly Derivation[];
  readonly missing: readonly MissingAncestor[];
  /** Of every document that has a source, in the order of `documents`. */
  readonly compositions: readonly Composition[];
}

/** All that a run found. The same input, options and version give the same result, byte for byte. */
export interface Result {
  readonly schema: 'copytaster/result/1';
  readonly version: string;
  readonly options: {
    readonly minScore: number;
    /** Knowledge of words that was asked for and there. */
    readonly lexicon: WordKnowledge;
  };
  readonly documents: readonly DocumentSummary[];
  /**
   * Pairs with a score of at least `minScore`, by score, descending, then ids; of more than two documents those that share
   * more than template wording.
   */
  readonly pairs: readonly Pair[];
  readonly counts: {
    /** Pairs that were aligned. */
    readonly candidates: number;
    /** Pairs left out because they scored under `minScore`. */
    readonly belowMinScore: number;
    /** Pairs left out because all that they share is template wording. */
    readonly boilerplate: number;
  };
  readonly clusters: readonly Cluster[];
  readonly skipped: readonly Skipped[];
  /** A reader's marks, by ids, then passages, each with `a` and `b` as its pair has them; absent before some were folded in. */
  readonly reviews?: readonly Review[];
}

/** Pairs, and the same as JSON where they are kept so: what hands them on as they are need not read them. */
export interface StreamedPairs extends Iterable<Pair> {
  readonly json?: Iterable<string>;
}

/**
 * A result whose documents and pairs are read one by one, so that it may be larger than memory. Both can be gone through
 * more than once and come in the same order each time; that of the pairs is as in `Result`.
 */
export interface StreamedResult extends Omit<Result, 'documents' | 'pairs'> {
  readonly documents: Iterable<DocumentSummary>;
  readonly pairs: StreamedPairs;
}

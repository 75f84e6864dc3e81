import type { Skipped } from './document.js';
import type { WordKnowledge } from './lexicon.js';
import type { Passage } from './passage.js';
import type { Span } from './span.js';

/** Strongest first. */
export const verdicts = ['duplicate', 'derived', 'partial', 'same-story', 'unrelated'] as const;
export type Verdict = (typeof verdicts)[number];

export type Direction = 'a-to-b' | 'b-to-a' | 'common-source' | 'undetermined';

/** A reason for what was decided, in words for the reader. */
export interface Evidence {
  readonly about: 'verdict' | 'direction';
  readonly statement: string;
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
  /** The text the offsets of the pairs refer to; present for documents of a listed pair unless texts are left out. */
  readonly text?: string;
}

/** Documents joined by verdicts of `duplicate`, `derived` or `partial`. */
export interface Cluster {
  readonly id: string;
  /** Document ids, sorted. */
  readonly documents: readonly string[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly score: number }[];
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
  /** Pairs that share more than template wording, with a score of at least `minScore`: by score, descending, then ids. */
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
}

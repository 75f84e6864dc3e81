import type { DocumentSummary, Evidence, Pair, Result } from '../../model/result.js';
import type { SharedQuotation } from '../../model/quotation.js';
import type { Passage, PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';

/** A document as the page lists it: without what only the screens that show its text need. */
export interface ListedDocument extends Omit<DocumentSummary, 'text' | 'furniture' | 'boilerplate'> {
  /** Number of the chunk that holds its body. */
  readonly chunk: number;
}

/** A pair as the page lists it: without passages and evidence. Documents go by their place in the list. */
export interface ListedPair extends Pick<
  Pair,
  'score' | 'resemblance' | 'containment' | 'verdict' | 'direction'
> {
  readonly a: number;
  readonly b: number;
  /** Passages by their kind; kinds without one are absent. */
  readonly passages: Readonly<Partial<Record<PassageKind, number>>>;
  /** Facts that changed. */
  readonly drift: number;
  /** Number of the chunk that holds its findings. */
  readonly chunk: number;
}

/** What the page reads as it opens. */
export interface Overview extends Omit<Result, 'documents' | 'pairs'> {
  readonly documents: readonly ListedDocument[];
  /** In the order of the result. */
  readonly pairs: readonly ListedPair[];
  /** Names the result in the reader's browser, so that marks are found again: the same for the same pairs and texts. */
  readonly digest: string;
}

/** What the screens need that show a document's text. */
export interface Body {
  readonly text: string | null;
  readonly furniture: readonly Span[];
  readonly boilerplate: readonly Span[];
}

/** What the screens need that show a pair. */
export interface Findings {
  readonly evidence: readonly Evidence[];
  readonly quotations: readonly SharedQuotation[];
  readonly passages: readonly Passage[];
}

/** A part of the data that is read when it is needed. Keys are places in the lists of the overview. */
export interface Chunk {
  readonly bodies: Readonly<Record<number, Body>>;
  readonly findings: Readonly<Record<number, Findings>>;
}

import type { DocumentSummary, Evidence, Pair, Result } from '../../model/result.js';
import type { SharedQuotation } from '../../model/quotation.js';
import type { Passage, PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';

/** Where the page reads an entry: number of the chunk, and the entry's place in it. */
export type Location = readonly [chunk: number, at: number];

/** What a document or pair of the lists leads to. */
interface Listed {
  /** Number of the part that shows it, from 1; a report in one file is its only part. */
  readonly part: number;
  /** Where its details lie; null where this page does not hold them. */
  readonly location: Location | null;
}

/** A document as the page lists it: without what only the screens that show its text need. */
export interface ListedDocument extends Omit<DocumentSummary, 'text' | 'furniture' | 'boilerplate'>, Listed {}

/** A pair as the page lists it: without passages and evidence. Documents go by their place in the list. */
export interface ListedPair
  extends Pick<Pair, 'score' | 'resemblance' | 'containment' | 'verdict' | 'direction'>, Listed {
  readonly a: number;
  readonly b: number;
  /** Passages by their kind; kinds without one are absent. */
  readonly passages: Readonly<Partial<Record<PassageKind, number>>>;
  /** Facts that changed. */
  readonly drift: number;
}

/** How a page is one of several: a main page, and beside it a folder of parts. */
export interface Folder {
  /** Number of this page's part; 0 is the main page, which lists all and holds no texts. */
  readonly here: number;
  readonly parts: number;
  /** Name of the main page's file. */
  readonly main: string;
  /** Pairs of the whole report. */
  readonly pairs: number;
}

/** What the page reads as it opens. */
export interface Overview extends Omit<Result, 'documents' | 'pairs'> {
  readonly documents: readonly ListedDocument[];
  /** In the order of the result. */
  readonly pairs: readonly ListedPair[];
  /** Names the result in the reader's browser, so that marks are found again: the same for the same pairs and texts. */
  readonly digest: string;
  /** Null for a report in one file. */
  readonly folder: Folder | null;
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

/** A part of the data that is read when it is needed. */
export type Chunk = readonly (Body | Findings)[];

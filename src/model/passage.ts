import type { Span } from './span.js';

/** How the two sides of a passage relate. */
export const passageKinds = [
  'verbatim',
  'edited',
  'rewritten',
  'summary',
  'quotation',
  'boilerplate',
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A correspondence between two sentences, or what of them lies in the passage. */
export interface Link {
  readonly a: Span;
  readonly b: Span;
  /** 0 (nothing in common) to 1 (the same words). */
  readonly similarity: number;
  /** Runs of words without a counterpart on the other side, in order. */
  readonly differing: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** What changed between linked sentences; `quotation` is the wording that one speaker is quoted with. */
export const driftCategories = ['number', 'name', 'date', 'negation', 'modality', 'quotation'] as const;
export type DriftCategory = (typeof driftCategories)[number];

/** A fact that changed between linked sentences. */
export interface Drift {
  /** What `a` says; where it says nothing of the kind, as one that lacks a negation, the words that would bear it. */
  readonly a: Span;
  readonly b: Span;
  readonly category: DriftCategory;
  /** What changed, in words for the reader, such as `70 became 17`. */
  readonly statement: string;
}

/** An aligned span in each text, with the sentence links that hold it together. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly kind: PassageKind;
  /** Mean similarity of the links, weighted by their words; 0 to 1. */
  readonly similarity: number;
  readonly links: readonly Link[];
  readonly drift: readonly Drift[];
}

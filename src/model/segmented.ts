import type { Spans } from './span.js';

/** What a sentence is to the page it stands on; the values of `Sentences.role`. */
export const SentenceRole = {
  /** Running text. */
  prose: 0,
  /** A headline, crosshead or other line of its own without a full stop. */
  heading: 1,
  /** Page furniture: teasers, share and subscribe lines, weather, bare dates. Never matched, never dropped. */
  furniture: 2,
} as const;

/** Tokens as columns: token `t` is `text.slice(begin[t], end[t])` and folds to the term `term[t]`. */
export interface Tokens extends Spans {
  readonly length: number;
  /** Ids given by the `TermIndex` that the text was segmented with; comparable only within that index. */
  readonly term: Uint32Array;
}

/** Sentences as columns, trimmed of white space. Sentence `s` holds the tokens `firstToken[s]` to `firstToken[s + 1]`. */
export interface Sentences extends Spans {
  readonly length: number;
  /** `length + 1` entries. */
  readonly firstToken: Uint32Array;
  /** A `SentenceRole` each. */
  readonly role: Uint8Array;
}

/** How many things later stages find out about a text and keep with it. */
export const FINDINGS = 8;

/** Room for them where nothing was found yet. */
export const nothingFound = (): unknown[] => new Array<unknown>(FINDINGS).fill(undefined);

/** A text cut into sentences and tokens that map back to its source offsets exactly. */
export interface SegmentedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Quoted speech of one word or more, without the marks, in order and without overlap. */
  readonly quotations: Spans;
  /** What later stages found out about it: theirs to fill, `FINDINGS` long, undefined where nobody asked yet. */
  readonly found: unknown[];
}

/** Gives every folded word the id of its term (its stem); equal stems have equal ids. */
export interface TermIndex {
  idOf(foldedWord: string): number;
}

/** A half-open range in UTF-16 code units of a text: `text.slice(begin, end)` is what it covers. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** Many spans as two columns of equal length, in ascending order of `begin`. */
export interface Spans {
  readonly begin: Uint32Array;
  readonly end: Uint32Array;
}

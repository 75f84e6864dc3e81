/** Pairs of documents worth aligning, as columns; documents by their position, `a[i] < b[i]`, ascending, none twice. */
export interface CandidatePairs {
  readonly length: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** Pairs of documents worth aligning, as columns; documents by their position, `a[i] < b[i]`, none twice; found ascending. */
export interface CandidatePairs {
  readonly length: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

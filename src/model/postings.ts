/** Which document holds which key, as columns; documents ascend, and may hold a key several times. */
export interface Entries {
  readonly length: number;
  readonly key: Uint32Array;
  /** Position of the document. */
  readonly document: Uint32Array;
}

/** Documents by key: those of group `g` are `document[first[g]]` to `document[first[g + 1] − 1]`, ascending, two or more. */
export interface Postings {
  readonly groups: number;
  /** `groups + 1` entries. */
  readonly first: Uint32Array;
  readonly document: Uint32Array;
}

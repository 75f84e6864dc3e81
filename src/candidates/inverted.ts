/** Documents by key: the documents of group `g` are `document[first[g]]` to `document[first[g + 1]]`, ascending. */
export interface Inverted {
  readonly groups: number;
  readonly first: Uint32Array;
  readonly document: Uint32Array;
  /** Group of the `i`-th key given, in the order given. */
  readonly groupOf: Uint32Array;
}

const DIGIT = 0x10000;

/** Positions in ascending order of one column's values, equal ones kept in the order given: a radix sort. */
function sortedBy(column: Uint32Array, order: Uint32Array): Uint32Array {
  let from = order;
  for (const shift of [0, 16]) {
    const next = new Uint32Array(DIGIT + 1);
    for (const value of column) next[((value >>> shift) & 0xffff) + 1]!++;
    for (let d = 0; d < DIGIT; d++) next[d + 1]! += next[d]!;
    const to = new Uint32Array(from.length);
    for (const position of from) to[next[(column[position]! >>> shift) & 0xffff]!++] = position;
    from = to;
  }
  return from;
}

/**
 * Groups documents by key. A key is what stands at one position of all the columns; positions come in ascending order
 * of document; a document that has a key twice stands in its group once.
 */
export function invert(columns: readonly Uint32Array[], documents: Uint32Array): Inverted {
  const size = documents.length;
  let order: Uint32Array = Uint32Array.from({ length: size }, (_, i) => i);
  for (const column of columns) order = sortedBy(column, order);
  const first = new Uint32Array(size + 1);
  const document = new Uint32Array(size);
  const groupOf = new Uint32Array(size);
  let groups = 0;
  let length = 0;
  for (let i = 0; i < size; i++) {
    const at = order[i]!;
    const isNew = i === 0 || columns.some((column) => column[at] !== column[order[i - 1]!]);
    if (isNew) first[groups++] = length;
    if (isNew || document[length - 1] !== documents[at]) document[length++] = documents[at]!;
    groupOf[at] = groups - 1;
  }
  first[groups] = length;
  return { groups, first: first.slice(0, groups + 1), document: document.slice(0, length), groupOf };
}

/** Sentences at the head of an article where a template can stand: a dateline, a notice. */
const HEAD = 2;
/** Sentences at its tail: a paragraph about a company, credits, a contact. */
const TAIL = 8;

export type Place = 'head' | 'middle' | 'tail';

/** Where sentence `at` of `length` stands. A short article, too, has a middle. */
export function placeOf(at: number, length: number): Place {
  if (at < Math.min(HEAD, length >> 2)) return 'head';
  return at >= length - Math.min(TAIL, length >> 1) ? 'tail' : 'middle';
}

import type { Pair } from '../model/result.js';
import type { Review, Target } from '../model/review.js';
import type { Span } from '../model/span.js';

function swapped<T extends Target>(target: T): T {
  const { a, b, passage } = target;
  return { ...target, a: b, b: a, ...(passage && { passage: { a: passage.b, b: passage.a } }) };
}

/** The same target with the lesser id first: two ids are one pair in either order. */
const inOrder = <T extends Target>(target: T): T => (target.b < target.a ? swapped(target) : target);

const numbersOf = ({ passage }: Target): number[] =>
  passage ? [passage.a.begin, passage.a.end, passage.b.begin, passage.b.end] : [];

/** The same for targets that are the same, and for no others. */
export function keyOf(target: Target): string {
  const ordered = inOrder(target);
  return JSON.stringify([ordered.a, ordered.b, ...numbersOf(ordered)]);
}

/** By ids, then passages, the pair itself before them. */
export function byTarget(one: Target, other: Target): number {
  const [x, y] = [inOrder(one), inOrder(other)];
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  if (x.b !== y.b) return x.b < y.b ? -1 : 1;
  const [here, there] = [numbersOf(x), numbersOf(y)];
  const differs = here.findIndex((number, i) => number !== there[i]);
  return differs < 0 ? here.length - there.length : there.length === 0 ? 1 : here[differs]! - there[differs]!;
}

const sameSpan = (one: Span, other: Span): boolean => one.begin === other.begin && one.end === other.end;

/** The passage of a pair that a target names, by its place in the list; -1 for none. The target has the pair's order. */
export const placeOfPassage = ({ passage }: Target, passages: Pair['passages']): number =>
  passages.findIndex(({ a, b }) => passage !== undefined && sameSpan(a, passage.a) && sameSpan(b, passage.b));

/** A mark with ids and spans in the order of a pair whose first document is given. */
export const turnedTo = (review: Review, first: string): Review =>
  review.a === first ? review : swapped(review);

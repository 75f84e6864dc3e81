import type { Pair, Result, StreamedResult } from '../model/result.js';
import type { Review } from '../model/review.js';
import { byTarget, keyOf, placeOfPassage, turnedTo } from './target.js';

/** A result with marks, and the marks that found no place in it. */
export interface Folded<R extends StreamedResult = Result> {
  readonly result: R;
  /** Marks on pairs or passages that the result does not list. */
  readonly unmatched: readonly Review[];
}

/** The mark in the order of a pair; undefined if the pair is not listed or has no such passage. */
function placed(review: Review, pair: Pick<Pair, 'a' | 'passages'> | undefined): Review | undefined {
  if (pair === undefined) return undefined;
  const turned = turnedTo(review, pair.a);
  return turned.passage === undefined || placeOfPassage(turned, pair.passages) >= 0 ? turned : undefined;
}

/** Adds marks to those that a result already has; of several on one pair or passage the last holds. */
export function foldReviews<R extends StreamedResult>(result: R, reviews: readonly Review[]): Folded<R> {
  const named = new Set(reviews.map(({ a, b }) => keyOf({ a, b })));
  const pairs = new Map<string, Pair>();
  for (const pair of result.pairs) {
    const key = keyOf({ a: pair.a, b: pair.b });
    if (named.has(key)) pairs.set(key, pair);
  }
  const marks = new Map((result.reviews ?? []).map((review) => [keyOf(review), review]));
  const unmatched: Review[] = [];
  for (const review of reviews) {
    const { a, b } = review;
    const mark = placed(review, pairs.get(keyOf({ a, b })));
    if (mark === undefined) unmatched.push(review);
    else marks.set(keyOf(mark), mark);
  }
  if (marks.size === 0) return { result, unmatched };
  return { result: { ...result, reviews: [...marks.values()].sort(byTarget) }, unmatched };
}

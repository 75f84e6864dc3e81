import type { Drift } from '../../model/passage.js';
import type { Span } from '../../model/span.js';

/**
 * Only what became one thing: of a fact that became several, as in lists of like sentences, none can be told.
 *
 * @param drifts of each alignment of two texts
 */
export function withoutRivals(drifts: readonly (readonly Drift[])[]): Drift[][] {
  const key = (one: Drift, own: 'a' | 'b'): string => `${own} ${one[own].begin} ${one.category}`;
  const seen = new Map<string, number>();
  for (const each of drifts.flat())
    for (const own of ['a', 'b'] as const) seen.set(key(each, own), (seen.get(key(each, own)) ?? 0) + 1);
  const isOnly = (each: Drift): boolean => seen.get(key(each, 'a')) === 1 && seen.get(key(each, 'b')) === 1;
  return drifts.map((each) => each.filter(isOnly));
}

/** What of some drift lies in a passage, cut off where the passage ends, in the order of `a`, then `b`. */
export function inPassage(drift: readonly Drift[], passage: { readonly a: Span; readonly b: Span }): Drift[] {
  const clipped = ({ begin, end }: Span, to: Span): Span => ({
    begin: Math.max(begin, to.begin),
    end: Math.min(end, to.end),
  });
  return drift
    .map((each) => ({ ...each, a: clipped(each.a, passage.a), b: clipped(each.b, passage.b) }))
    .filter(({ a, b }) => a.begin < a.end && b.begin < b.end)
    .sort((x, y) => x.a.begin - y.a.begin || x.b.begin - y.b.begin);
}

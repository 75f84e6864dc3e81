import type { Span } from '../../model/span.js';

/** Spans in ascending order, those that touch or overlap joined. */
export function merged(spans: readonly Span[]): Span[] {
  const joined: { begin: number; end: number }[] = [];
  for (const { begin, end } of [...spans].sort((x, y) => x.begin - y.begin)) {
    const last = joined.at(-1);
    if (last && begin <= last.end) last.end = Math.max(last.end, end);
    else if (begin < end) joined.push({ begin, end });
  }
  return joined;
}

/** What of some merged spans lies outside others, merged as well. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let o = 0;
  for (const { begin, end } of spans) {
    while (o < others.length && others[o]!.end <= begin) o++;
    let at = begin;
    for (let i = o; i < others.length && others[i]!.begin < end; i++) {
      if (others[i]!.begin > at) left.push({ begin: at, end: others[i]!.begin });
      at = Math.max(at, others[i]!.end);
    }
    if (at < end) left.push({ begin: at, end });
  }
  return left;
}

/** Characters that merged spans cover. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { begin, end }) => sum + end - begin, 0);

/**
 * Paints spans one over the other, the first on top.
 *
 * @returns characters of each span that none before it covers
 */
export function uncovered(spans: readonly Span[]): number[] {
  const bounds = boundsOf(spans);
  // The first stretch from each on that is not painted yet, with shortcuts as they are found.
  const open = bounds.map((_, i) => i);
  const openFrom = (stretch: number): number => {
    let root = stretch;
    while (open[root] !== root) root = open[root]!;
    for (let i = stretch; i !== root;) [i, open[i]] = [open[i]!, root];
    return root;
  };
  return spans.map(({ begin, end }) => {
    const last = placeIn(bounds, end);
    let fresh = 0;
    for (let i = openFrom(placeIn(bounds, begin)); i < last; i = openFrom(i)) {
      fresh += bounds[i + 1]! - bounds[i]!;
      open[i] = i + 1;
    }
    return fresh;
  });
}

/** Where spans begin or end, ascending, each place once. */
function boundsOf(spans: readonly Span[]): Float64Array {
  const all = new Float64Array(2 * spans.length);
  spans.forEach(({ begin, end }, i) => {
    all[2 * i] = begin;
    all[2 * i + 1] = end;
  });
  all.sort();
  let length = 0;
  for (const bound of all) if (length === 0 || bound !== all[length - 1]) all[length++] = bound;
  return all.subarray(0, length);
}

/** Position of a bound that is there, by bisection. */
function placeIn(bounds: Float64Array, bound: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

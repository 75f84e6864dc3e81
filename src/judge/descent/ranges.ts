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
  const bounds = [...new Set(spans.flatMap(({ begin, end }) => [begin, end]))].sort((x, y) => x - y);
  const at = new Map(bounds.map((bound, i) => [bound, i]));
  // The first stretch from each on that is not painted yet, with shortcuts as they are found.
  const open = bounds.map((_, i) => i);
  const openFrom = (stretch: number): number => {
    let root = stretch;
    while (open[root] !== root) root = open[root]!;
    for (let i = stretch; i !== root;) [i, open[i]] = [open[i]!, root];
    return root;
  };
  return spans.map(({ begin, end }) => {
    const last = at.get(end)!;
    let fresh = 0;
    for (let i = openFrom(at.get(begin)!); i < last; i = openFrom(i)) {
      fresh += bounds[i + 1]! - bounds[i]!;
      open[i] = i + 1;
    }
    return fresh;
  });
}

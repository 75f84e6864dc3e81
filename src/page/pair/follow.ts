import { ascending } from './order.js';

/** Places that belong together, in pixels from the top of either text. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** Anchors that stand in the same order on both sides, between the beginnings and the ends of the texts. */
export function anchored(anchors: readonly Anchor[], ends: Anchor): readonly Anchor[] {
  const inside = anchors
    .filter(({ from, to }) => from > 0 && to > 0 && from < ends.from && to < ends.to)
    .sort((x, y) => x.from - y.from || y.to - x.to);
  const kept = ascending(inside.map(({ to }) => to)).map((at) => inside[at]!);
  return [{ from: 0, to: 0 }, ...kept, ends];
}

/** Where the other text stands while this one stands at `from`: between anchors, in proportion. */
export function followed(anchors: readonly Anchor[], from: number): number {
  let low = 0;
  let high = anchors.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.from <= from) low = middle;
    else high = middle;
  }
  const before = anchors[low]!;
  const after = anchors[high]!;
  const length = after.from - before.from;
  const part = length <= 0 ? 0 : Math.min(1, Math.max(0, (from - before.from) / length));
  return before.to + part * (after.to - before.to);
}

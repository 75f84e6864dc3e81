import type { Moment } from '../moment.js';

/** A stretch of time that the axis shows evenly. */
export interface Stretch extends Moment {
  /** Where it lies on the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Share of all time beyond which a gap without any document is left out of the axis. */
const GAP = 0.75;
/** Shares of the axis: of what stands for a gap, and the least of a stretch. */
const BREAK = 0.1;
const LEAST = 0.2;

/** Where the longest gap between moments begins and ends. */
function longestGap(moments: readonly Moment[]): Moment {
  const sorted = [...moments].sort((x, y) => x.begin - y.begin);
  let gap: Moment = { begin: 0, end: 0 };
  let reached = sorted[0]!.end;
  for (const { begin, end } of sorted) {
    if (begin - reached > gap.end - gap.begin) gap = { begin: reached, end: begin };
    reached = Math.max(reached, end);
  }
  return gap;
}

/** The stretches of time that show some moments, at least one: two where most of the time passed without any. */
export function stretchesOf(moments: readonly Moment[]): readonly Stretch[] {
  const begin = Math.min(...moments.map((moment) => moment.begin));
  const end = Math.max(...moments.map((moment) => moment.end));
  const gap = longestGap(moments);
  const [before, after] = [gap.begin - begin, end - gap.end];
  // Of two times there is nothing to see but how far they are apart.
  if (gap.end - gap.begin <= GAP * (end - begin) || before + after === 0)
    return [{ begin, end, from: 0, to: 1 }];
  const room = 1 - BREAK;
  const first = Math.min(room - LEAST, Math.max(LEAST, (room * before) / (before + after)));
  return [
    { begin, end: gap.begin, from: 0, to: first },
    { begin: gap.end, end, from: first + BREAK, to: 1 },
  ];
}

/** Where a time stands on the axis, 0 to 1. */
export function positionOf(stretches: readonly Stretch[], at: number): number {
  const { begin, end, from, to } = stretches.find((stretch) => at <= stretch.end) ?? stretches.at(-1)!;
  if (begin === end) return (from + to) / 2;
  return from + (to - from) * Math.min(1, Math.max(0, (at - begin) / (end - begin)));
}

import type { Lane } from './lanes.js';
import { middleOf } from '../moment.js';
import type { Moment } from '../moment.js';
import { positionOf, stretchesOf } from './scale.js';
import type { Stretch } from './scale.js';
import { ticks } from './ticks.js';
import type { Tick } from './ticks.js';

/** Where lanes have their nodes, in pixels from the beginning of the plot. */
export interface Axis {
  readonly nodes: readonly number[];
  /** From where to where a node may lie whose day alone is known. */
  readonly spans: readonly (readonly [from: number, to: number] | undefined)[];
  /** Width of the column of those without a time; 0 if there are none. */
  readonly untimed: number;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Time that the axis leaves out, and where. */
  readonly gap: { readonly x: number; readonly length: number } | undefined;
}

type Placed = Tick & { readonly x: number };

/** Ticks at least so far apart; the first of a stretch displaces what stands too near before it. */
function ticksOf(
  stretches: readonly Stretch[],
  x: (share: number) => number,
  apart: number,
): readonly Placed[] {
  const all: Placed[] = [];
  for (const { begin, end, from, to } of stretches) {
    const most = Math.max(1, Math.floor((x(to) - x(from)) / apart));
    const placed = ticks(begin, end, most).map((tick) => ({
      ...tick,
      x: x(positionOf(stretches, tick.at)),
    }));
    while (all.length > 1 && placed[0]!.x - all.at(-1)!.x < apart) all.pop();
    for (const tick of placed) if (all.length === 0 || tick.x - all.at(-1)!.x >= apart) all.push(tick);
  }
  // A context is told where it changes.
  return all.map((tick, at) =>
    at > 0 && all[at - 1]!.context === tick.context ? { ...tick, context: '' } : tick,
  );
}

/** Lays lanes out over a width; `unit` is the size of the type. */
export function axisOf(lanes: readonly Pick<Lane, 'depth' | 'moment'>[], width: number, unit: number): Axis {
  const margin = 1.25 * unit;
  const timed = lanes.flatMap(({ moment }) => moment ?? []);
  const untimed = lanes.filter(({ moment }) => moment === undefined);
  const deepest = Math.max(0, ...untimed.map(({ depth }) => depth));
  const wanted = 2 * margin + 1.75 * unit * deepest;
  const column =
    untimed.length === 0
      ? 0
      : timed.length === 0
        ? width
        : Math.max(6 * unit, Math.min(wanted, 0.35 * width));
  const step = deepest === 0 ? 0 : Math.min(6 * unit, (column - 2 * margin) / deepest);
  const depthX = (depth: number): number =>
    deepest === 0 && timed.length > 0 ? column / 2 : margin + step * depth;
  const stretches = timed.length === 0 ? [] : stretchesOf(timed);
  // The first name of a time must not reach into the column.
  const begin = column > 0 ? column + 2.5 * unit : margin;
  const x = (share: number): number => begin + Math.max(0, width - 1.5 * margin - begin) * share;
  const timeX = (at: number): number => x(positionOf(stretches, at));
  const spanOf = ({ begin, end }: Moment): readonly [number, number] | undefined =>
    begin === end ? undefined : [timeX(begin), timeX(end)];
  const [first, second] = stretches;
  return {
    nodes: lanes.map(({ moment, depth }) => (moment ? timeX(middleOf(moment)) : depthX(depth))),
    spans: lanes.map(({ moment }) => moment && spanOf(moment)),
    untimed: column,
    ticks: ticksOf(stretches, x, 4.75 * unit),
    gap: second && { x: x((first!.to + second.from) / 2), length: second.begin - first!.end },
  };
}

import { clock, day, dayOfYear, monthOfYear, year } from './when.js';

/** A time that the axis names. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** The day, month or year that the text leaves out; empty where it leaves out nothing. */
  readonly context: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday, so that weeks begin with one. */
const MONDAY = 4 * DAY;

interface Step {
  /** The least that lies between two ticks, in milliseconds. */
  readonly length: number;
  readonly next: (at: number) => number;
  /** The last tick that is not after a time. */
  readonly floor: (at: number) => number;
  readonly text: (at: number) => string;
  readonly context: (at: number) => string;
}

function even(length: number, origin: number): Pick<Step, 'length' | 'next' | 'floor'> {
  return {
    length,
    next: (at) => at + length,
    floor: (at) => Math.floor((at - origin) / length) * length + origin,
  };
}

const timed = (length: number): Step => ({ ...even(length, 0), text: clock, context: day });
const daily = (days: number): Step => ({
  ...even(days * DAY, days === 7 ? MONDAY : 0),
  text: dayOfYear,
  context: year,
});

/** The first of a month so many months after the beginning of the year 0. */
function monthAt(months: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  return date.getTime();
}

function monthly(months: number): Step {
  const numberOf = (at: number): number => {
    const date = new Date(at);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const yearly = months % 12 === 0;
  return {
    length: months * 28 * DAY,
    next: (at) => monthAt(numberOf(at) + months),
    floor: (at) => monthAt(Math.floor(numberOf(at) / months) * months),
    text: yearly ? year : monthOfYear,
    context: yearly ? () => '' : year,
  };
}

const steps: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => timed(minutes * MINUTE)),
  ...[1, 2, 3, 6, 12].map((hours) => timed(hours * HOUR)),
  ...[1, 2, 7].map(daily),
  ...[1, 3, 6].map(monthly),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => monthly(12 * years)),
];

/**
 * From 1 to `most` ticks between two times, inclusive, as close together as that allows: at whole minutes, hours, days, months
 * or years, UTC. Where none of those lies between them, the beginning itself.
 */
export function ticks(begin: number, end: number, most: number): readonly Tick[] {
  for (const { length, next, floor, text, context } of steps) {
    if ((end - begin) / length > 2 * most + 2) continue;
    const found: Tick[] = [];
    let at = floor(begin);
    if (at < begin) at = next(at);
    for (; at <= end && found.length <= most; at = next(at))
      found.push({ at, text: text(at), context: context(at) });
    if (found.length > 0 && found.length <= most) return found;
  }
  return [{ at: begin, text: clock(begin), context: day(begin) }];
}

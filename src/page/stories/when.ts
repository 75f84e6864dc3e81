import type { Moment } from '../moment.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const formatted = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (at) => format.format(at);
};

/** `13:05`, UTC, like all of these. */
export const clock = formatted({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** `14 Oct` */
export const dayOfYear = formatted({ day: 'numeric', month: 'short' });
/** `14 Oct 2025` */
export const day = formatted({ day: 'numeric', month: 'short', year: 'numeric' });
/** `Oct` */
export const monthOfYear = formatted({ month: 'short' });
/** `Oct 2025` */
const month = formatted({ month: 'short', year: 'numeric' });
/** `2025` */
export const year = formatted({ year: 'numeric' });

/** A moment in words, no more exact than it is known. */
export function when({ begin, end }: Moment): string {
  if (begin === end) return `${day(begin)}, ${clock(begin)}`;
  if (end - begin <= DAY) return day(begin);
  return end - begin <= 31 * DAY ? month(begin) : year(begin);
}

/** From when to when, by days: `14–18 Oct 2025`. */
export function between({ begin, end }: Moment): string {
  // What ends at midnight ends the day before.
  const last = Math.max(begin, end - 1);
  const [from, to] = [day(begin), day(last)];
  if (from === to) return from;
  if (month(begin) === month(last)) return `${from.split(' ')[0]!}–${to}`;
  return year(begin) === year(last) ? `${dayOfYear(begin)} – ${to}` : `${from} – ${to}`;
}

/** How long something took, to about one figure: `5 hours`. */
export function lasting(milliseconds: number): string {
  const units = [
    [365.25 * DAY, 'year'],
    [30.44 * DAY, 'month'],
    [DAY, 'day'],
    [HOUR, 'hour'],
    [60_000, 'minute'],
  ] as const;
  const [length, unit] = units.find(([length]) => milliseconds >= 2 * length) ?? [60_000, 'minute'];
  const count = Math.round(milliseconds / length);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

import type { DateFact } from './dates.js';

/** Days since 1 January 1970, both ends included. */
interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** 0 for Monday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day on which a document was published, as days since 1 January 1970; undefined where that is not known. */
export function publicationDay(published: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const partsOf = (day: number): { year: number; month: number } => {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

const yearRange = (year: number, years: number): DayRange => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + years, 1, 1) - 1,
});
const monthRange = (year: number, month: number): DayRange => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + 1, 1) - 1,
});

/** What an offset such as "yesterday" or "last month" means for a text of that day. */
function offsetRange(offset: number, unit: DateFact['unit'], published: number): DayRange {
  const { year, month } = partsOf(published);
  switch (unit) {
    case 'week': {
      const monday = published - weekdayOf(published) + 7 * offset;
      // "Last week" is often said of the seven days before.
      return {
        from: Math.min(monday, published + 7 * offset),
        to: Math.max(monday + 6, published + 7 * offset),
      };
    }
    case 'month':
      return monthRange(year, month + offset);
    case 'year':
      return yearRange(year + offset, 1);
    default:
      // What happened the evening before is printed, and dated, a day later.
      return { from: published + offset - 1, to: published + offset };
  }
}

/** The days that a weekday may mean: one before and one after publication, two weeks on the side that is named. */
function weekdayRanges(weekday: number, side: number | undefined, published: number): DayRange[] {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days =
    side === -1
      ? [published - back, published - back - 7]
      : side === 1
        ? [published - back + 7, published - back + 14]
        : [published - back, published - back + 7];
  return days.map((day) => ({ from: day, to: day }));
}

/** A month and maybe a day; without a year that of the publication, the one before or the one after it. */
function calendarRanges({ year, month, day }: DateFact, published: number | undefined): DayRange[] {
  const around = published === undefined ? undefined : partsOf(published).year;
  const years = year !== undefined ? [year] : around === undefined ? [] : [around - 1, around, around + 1];
  return years.map((each) => {
    const range = monthRange(each, month!);
    return day === undefined ? range : { from: range.from + day - 1, to: range.from + day - 1 };
  });
}

/** The days that a date may mean; none where that cannot be told. */
function daysOf(date: DateFact, published: number | undefined): DayRange[] {
  if (date.month !== undefined) return calendarRanges(date, published);
  if (date.year !== undefined) return [yearRange(date.year, date.years)];
  if (published === undefined) return [];
  if (date.offset !== undefined) return [offsetRange(date.offset, date.unit, published)];
  return date.weekday === undefined ? [] : weekdayRanges(date.weekday, date.side, published);
}

const differ = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/**
 * Whether two dates can be the same, as far as it can be told.
 *
 * @param publishedA day of publication of the document that names `a`, where it is known, as of `publicationDay`
 */
export function canBeSame(
  a: DateFact,
  publishedA: number | undefined,
  b: DateFact,
  publishedB: number | undefined,
): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday;
  if (a.month !== undefined && b.month !== undefined)
    return !differ(a.month, b.month) && !differ(a.day, b.day) && !differ(a.year, b.year);
  const daysA = daysOf(a, publishedA);
  const daysB = daysOf(b, publishedB);
  if (daysA.length === 0 || daysB.length === 0) return true;
  return daysA.some((x) => daysB.some((y) => x.from <= y.to && y.from <= x.to));
}

import type { Drift } from '../../model/passage.js';
import { canBeSame } from '../facts/calendar.js';
import type { DateFact } from '../facts/dates.js';
import { ALIKE, contextOf, isNearly } from './context.js';
import { areOpposed } from './directions.js';
import { changed, matchBest } from './pairing.js';
import type { FactView, LinkView } from './view.js';

type Level = 'day' | 'week' | 'month' | 'year';

/** How exactly a date is told. */
function levelOf({ weekday, day, month, unit }: DateFact): Level {
  if (weekday !== undefined || day !== undefined) return 'day';
  return unit ?? (month === undefined ? 'year' : 'month');
}

/** Whether two dates are told alike enough for one to stand for the other. */
const areComparable = (x: DateFact, y: DateFact): boolean =>
  levelOf(x) === levelOf(y) || (x.month !== undefined && y.month !== undefined);

const isSame = (a: FactView, x: DateFact, b: FactView, y: DateFact): boolean =>
  canBeSame(x, a.told.published, y, b.told.published);

/** Whether the other side tells the date as well, or one that it may be. */
const isTold = (own: FactView, date: DateFact, others: readonly FactView[]): boolean =>
  others.some((view) => view.dates.some((other) => isSame(own, date, view, other)));

/** Dates that changed: neither is told by the other side, and what happened on them is the same. */
export function dateDrift(link: LinkView): Drift[] {
  const { a, b, aroundA, aroundB } = link;
  if (!isNearly(link, ALIKE) || areOpposed(link)) return [];
  const lostA = a.dates.filter((date) => !isTold(a, date, [b, ...aroundA]));
  const lostB = b.dates.filter((date) => !isTold(b, date, [a, ...aroundB]));
  return matchBest(lostA, lostB, (x, y) => {
    if (!areComparable(x, y)) return 0;
    const { isPaired, less, more, shared, flanks } = contextOf(a, b, x, y);
    const isSure = (shared >= 2 || flanks === 2) && (isPaired ? more >= 0.5 : less >= 0.5);
    return isSure ? 1 + less + more + (isPaired ? 2 : 0) : 0;
  }).map(([x, y]) => changed('date', link, x, y));
}

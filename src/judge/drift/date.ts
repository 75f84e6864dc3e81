import type { Drift } from '../../model/passage.js';
import { canBeSame } from '../facts/calendar.js';
import type { DateFact } from '../facts/dates.js';
import { contextOf } from './context.js';
import type { LinkView } from './link.js';
import { allChanged, matchBest } from './pairing.js';
import type { FactView } from './view.js';

type Level = 'day' | 'week' | 'month' | 'year';

/** How exactly a date is told. */
function levelOf({ weekday, day, month, unit }: DateFact): Level {
  if (weekday !== undefined || day !== undefined) return 'day';
  return unit ?? (month === undefined ? 'year' : 'month');
}

/** Whether two dates are told alike enough for one to stand for the other. */
const areComparable = (x: DateFact, y: DateFact): boolean =>
  levelOf(x) === levelOf(y) || (x.month !== undefined && y.month !== undefined);

/** Whether a view tells a date as well, or one that it may be. */
const isTold = (date: DateFact, published: number | undefined, view: FactView, other: number | undefined) =>
  view.dates.some((each) => canBeSame(date, published, each, other));

/** Dates that changed: neither is told by the other side, and what happened on them is the same. */
export function dateDrift(link: LinkView): Drift[] {
  const { a, b, publishedA, publishedB } = link;
  if (a.dates.length === 0 || b.dates.length === 0) return [];
  const onlyA = a.dates.filter((date) => !isTold(date, publishedA, b, publishedB));
  const onlyB = b.dates.filter((date) => !isTold(date, publishedB, a, publishedA));
  if (onlyA.length === 0 || onlyB.length === 0 || link.isOpposed) return [];
  const lostA = onlyA.filter(
    (date) => !link.aroundA.some((view) => isTold(date, publishedA, view, publishedB)),
  );
  const lostB = onlyB.filter(
    (date) => !link.aroundB.some((view) => isTold(date, publishedB, view, publishedA)),
  );
  const pairs = matchBest(lostA, lostB, (x, y) => {
    if (!areComparable(x, y)) return 0;
    const { isPaired, less, more, shared, flanks } = contextOf(link, x, y);
    const isSure = (shared >= 2 || flanks === 2) && (isPaired ? more >= 0.5 : less >= 0.5);
    return isSure ? 1 + less + more + (isPaired ? 2 : 0) : 0;
  });
  return allChanged('date', link, pairs);
}

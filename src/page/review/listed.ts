import type { Review, Target } from '../../model/review.js';
import { placeOfPassage, turnedTo } from '../../review/target.js';
import type { Report } from '../report.js';

/** Where the pair of a mark is listed on this page. */
export function listedPlace(report: Report, { a, b }: Target): number | undefined {
  const [one, other] = [report.placeOf(a), report.placeOf(b)];
  return one === undefined || other === undefined ? undefined : report.pairOf(one, other);
}

/** Whether this page lists all pairs of the report. */
function listsAll({ overview: { folder, pairs } }: Report): boolean {
  return folder === null || (folder.here === 0 && pairs.length === folder.pairs);
}

/** The mark in the order of its pair; undefined if the report has no such pair, as far as this page can tell. */
export function onPair(report: Report, review: Review): Review | undefined {
  const at = listedPlace(report, review);
  if (at === undefined) return listsAll(report) ? undefined : review;
  return turnedTo(review, report.document(report.pair(at).a).id);
}

/** The number of a mark's passage in its pair, from 1; undefined where there is none, or another page holds it. */
export function numberOfPassage(report: Report, review: Target): number | undefined {
  const at = review.passage && listedPlace(report, review);
  if (at === undefined) return undefined;
  const place = placeOfPassage(review, report.findings(at).passages);
  return place < 0 ? undefined : place + 1;
}

/** As `onPair`, and undefined as well if the pair has no such passage. */
export function onListed(report: Report, review: Review): Review | undefined {
  const mark = onPair(report, review);
  const at = mark?.passage && listedPlace(report, mark);
  if (mark === undefined || at === undefined || report.pair(at).location === null) return mark;
  return numberOfPassage(report, mark) === undefined ? undefined : mark;
}

import type { Review } from '../../model/review.js';
import { formatReviews } from '../../report/reviews.js';
import { ReviewsFault, largestReviews, parseReviews, tooLarge } from '../../review/parse.js';
import { h } from '../dom.js';
import type { Report } from '../report.js';
import { review as say } from '../strings/review.js';
import { onListed } from './listed.js';

/** How long marks are looked up at a stretch, in milliseconds, before the page may breathe. */
const STRETCH = 40;

/** Saves marks as a file on the reader's computer. */
export function download(reviews: readonly Review[]): void {
  const href = URL.createObjectURL(new Blob([formatReviews(reviews)], { type: 'application/json' }));
  h('a', { href, download: say.file }).click();
  // The browser reads it after the click; how long after, no event tells.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}

/** Marks that came from a file. */
export interface Incoming {
  /** Those on pairs and passages of the report, in its order. */
  readonly reviews: readonly Review[];
  /** How many are on others. */
  readonly unmatched: number;
}

async function textOf(file: File): Promise<string> {
  if (file.size > largestReviews) throw tooLarge();
  try {
    return await file.text();
  } catch {
    throw new ReviewsFault(say.unreadable);
  }
}

/**
 * Reads a file of marks.
 *
 * @throws {ReviewsFault}
 */
export async function incoming(report: Report, file: File): Promise<Incoming> {
  const all = parseReviews(await textOf(file));
  const reviews: Review[] = [];
  let stretch = performance.now();
  for (const review of all) {
    const mark = onListed(report, review);
    if (mark) reviews.push(mark);
    if (performance.now() - stretch < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    stretch = performance.now();
  }
  return { reviews, unmatched: all.length - reviews.length };
}

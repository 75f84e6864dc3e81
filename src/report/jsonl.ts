import type { Result } from '../model/result.js';
import { encode } from './encoding.js';
import { Reviews } from '../review/lookup.js';

/** The listed pairs, one a line, each with the marks on it if it has any; nothing for a result without pairs. */
export function renderJsonl(result: Result): string {
  const marks = new Reviews(result.reviews);
  return result.pairs
    .map((pair) => {
      const reviews = marks.around(pair);
      return `${encode(reviews.length > 0 ? { ...pair, reviews } : pair, 0)}\n`;
    })
    .join('');
}

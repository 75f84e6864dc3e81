import type { Review } from '../model/review.js';
import { fileOf } from '../review/parse.js';
import { byTarget } from '../review/target.js';
import { indented } from './encoding.js';

/** Marks as a file, in an order of their own: by ids, then passages. */
export const formatReviews = (reviews: readonly Review[]): string =>
  [...indented(fileOf([...reviews].sort(byTarget)), 0)].join('');

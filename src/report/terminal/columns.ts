import { type Line, blank, pad, run } from './line.js';
import { wrap } from './wrap.js';

/** Columns of text left of the line in the middle. */
export const leftOf = (width: number): number => Math.floor((width - 3) / 2);

/** Columns of text right of the line in the middle. */
export const rightOf = (width: number): number => width - 3 - leftOf(width);

const stacked = (paragraphs: readonly Line[], width: number): readonly Line[] =>
  paragraphs.flatMap((paragraph, i) => [...(i > 0 ? [blank] : []), ...wrap(paragraph, width)]);

/** Paragraphs of two texts in two columns from the same line down, a blank line between those of one text. */
export function beside(left: readonly Line[], right: readonly Line[], width: number): readonly Line[] {
  const a = stacked(left, leftOf(width));
  const b = stacked(right, rightOf(width));
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [
    ...pad(a[i] ?? blank, leftOf(width)),
    run(' │ ', 'quiet'),
    ...(b[i] ?? blank),
  ]);
}

/** Buckets of scores from 0 to 1. */
export const BUCKETS = 20;

/** The bucket of a score; the last holds 1 too. */
export const bucketOf = (score: number): number => Math.min(BUCKETS - 1, Math.floor(score * BUCKETS));

/** How many scores fall into each bucket. */
export function counted(scores: Iterable<number>): readonly number[] {
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const score of scores) counts[bucketOf(score)]!++;
  return counts;
}

export const scales = ['linear', 'logarithmic'] as const;
export type Scale = (typeof scales)[number];

/** The height of a bar, 0 to 1; `most` is the count of the tallest. On the logarithmic scale one pair is still seen. */
export const heightOf = (count: number, most: number, scale: Scale): number =>
  count === 0 ? 0 : scale === 'linear' ? count / most : Math.log1p(count) / Math.log1p(most);

/** Counts that the axis names, the greatest first. */
export function ticksOf(most: number, scale: Scale): readonly number[] {
  if (most === 0) return [];
  if (scale === 'linear') return most < 4 ? [most] : [most, Math.round(most / 2)];
  const powers = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
  const last = powers.at(-1)!;
  // A power close below the greatest count would be printed over it.
  return [most, ...powers.filter((power) => power !== last || most >= 2 * power).reverse()];
}

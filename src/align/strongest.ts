import type { Seeds } from './seeds.js';

/**
 * Seeds of a pair at the most. Ordinary articles have some hundred; two texts that repeat the same sentences have one for
 * every sentence of the one with every like one of the other, and all that follows would be quadratic.
 */
const MOST_SEEDS = 100_000;

/**
 * The seeds with most evidence, where there are more than can be looked at: so many of each row of a, counterparts first,
 * then those of most surplus, and of those of as much the ones at the likest places of both texts, where a copy has them.
 *
 * @param rows number of rows of a
 * @param columns number of rows of b
 * @returns the seeds themselves where they are few enough
 */
export function strongest(seeds: Seeds, rows: number, columns: number): Seeds {
  if (seeds.length <= MOST_SEEDS) return seeds;
  const most = Math.max(1, Math.floor(MOST_SEEDS / rows));
  const apart = (i: number): number => Math.abs(seeds.a[i]! * columns - seeds.b[i]! * rows);
  const isBefore = (i: number, j: number): number =>
    seeds.isCounterpart[j]! - seeds.isCounterpart[i]! ||
    seeds.surplus[j]! - seeds.surplus[i]! ||
    apart(i) - apart(j) ||
    i - j;
  const kept = new Uint32Array(Math.min(seeds.length, most * rows));
  let length = 0;
  for (let from = 0, to = 0; from < seeds.length; from = to) {
    while (to < seeds.length && seeds.a[to] === seeds.a[from]) to++;
    const ofRow = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    const best = ofRow.length <= most ? ofRow : ofRow.sort(isBefore).subarray(0, most).sort();
    kept.set(best, length);
    length += best.length;
  }
  const order = kept.subarray(0, length);
  return {
    length,
    a: order.map((i) => seeds.a[i]!),
    b: order.map((i) => seeds.b[i]!),
    similarity: Float64Array.from(order, (i) => seeds.similarity[i]!),
    surplus: Float64Array.from(order, (i) => seeds.surplus[i]!),
    tier: Uint8Array.from(order, (i) => seeds.tier[i]!),
    isCounterpart: Uint8Array.from(order, (i) => seeds.isCounterpart[i]!),
  };
}

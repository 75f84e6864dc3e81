import type { SentenceLink } from '../../model/alignment.js';

/** Notes the similarity of the best link of each sentence, by its number, where it is above what is noted there. */
export function noteBest(links: readonly SentenceLink[], bestA: Float64Array, bestB: Float64Array): void {
  for (const { a, b, similarity } of links) {
    if (similarity > bestA[a]!) bestA[a] = similarity;
    if (similarity > bestB[b]!) bestB[b] = similarity;
  }
}

/** Numbers of sentences of either side, from 0 up to those of some links. */
function reachOf(links: readonly SentenceLink[]): { a: number; b: number } {
  const reach = { a: 0, b: 0 };
  for (const { a, b } of links) {
    if (a >= reach.a) reach.a = a + 1;
    if (b >= reach.b) reach.b = b + 1;
  }
  return reach;
}

/** Links compared with each other at the most, so that long texts stay cheap. */
const MOST = 500;

/** The most similar links; what breaks ties is the same with the texts changed over. */
const mostSimilar = (links: readonly SentenceLink[]): readonly SentenceLink[] =>
  links.length <= MOST
    ? links
    : links
        .toSorted(
          (x, y) =>
            y.similarity - x.similarity || x.a + x.b - y.a - y.b || Math.abs(x.a - x.b) - Math.abs(y.a - y.b),
        )
        .slice(0, MOST);

/**
 * How surely two texts tell what they share in the same order: Kendall's S of the n links that are the best of both their
 * sentences, over the standard deviation that S has by chance, √(n(n − 1)(2n + 5) / 18) (Kendall, 1938).
 *
 * @returns 0 where the order is no better than chance; one link or two tell little, and count .3 each
 */
export function orderOf(links: readonly SentenceLink[]): number {
  const reach = reachOf(links);
  const bestA = new Float64Array(reach.a);
  const bestB = new Float64Array(reach.b);
  noteBest(links, bestA, bestB);
  const best: SentenceLink[] = [];
  for (const link of links)
    if (link.similarity === bestA[link.a] && link.similarity === bestB[link.b]) best.push(link);
  const chain = mostSimilar(best);
  const n = chain.length;
  if (n <= 2) return 0.3 * n;
  let concordance = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      concordance += Math.sign((chain[j]!.a - chain[i]!.a) * (chain[j]!.b - chain[i]!.b));
  return Math.max(0, concordance / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18));
}

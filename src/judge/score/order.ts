import type { SentenceLink } from '../../model/alignment.js';

/** Similarity of the best link of each sentence of a side, by its number. */
function bestOf(links: readonly SentenceLink[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const link of links) best.set(link[side], Math.max(best.get(link[side]) ?? 0, link.similarity));
  return best;
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
  const [bestA, bestB] = [bestOf(links, 'a'), bestOf(links, 'b')];
  const chain = mostSimilar(
    links.filter(({ a, b, similarity }) => similarity === bestA.get(a) && similarity === bestB.get(b)),
  );
  const n = chain.length;
  if (n <= 2) return 0.3 * n;
  let concordance = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      concordance += Math.sign((chain[j]!.a - chain[i]!.a) * (chain[j]!.b - chain[i]!.b));
  return Math.max(0, concordance / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18));
}

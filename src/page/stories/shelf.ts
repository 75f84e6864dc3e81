import type { Story } from './story.js';

/** Orders of the list of stories. */
export const orders = ['size', 'strength', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** The order that an address asks for. */
export const orderOf = (value: string | undefined): Order =>
  orders.find((order) => order === value) ?? 'size';

type Facts = Pick<Story, 'strength' | 'span'> & { readonly cluster: Pick<Story['cluster'], 'documents'> };

/** What is greatest comes first. */
const keys: Readonly<Record<Order, (story: Facts) => number>> = {
  size: ({ cluster }) => cluster.documents.length,
  strength: ({ strength }) => strength,
  newest: ({ span }) => span?.begin ?? -Infinity,
  oldest: ({ span }) => (span === undefined ? -Infinity : -span.begin),
};

/** Stories in an order; those without a time come last, equals stay as they were. */
export function ordered<T extends Facts>(stories: readonly T[], order: Order): readonly T[] {
  const key = keys[order];
  return [...stories].sort((x, y) => {
    const [first, second] = [key(x), key(y)];
    return first === second ? 0 : second - first;
  });
}

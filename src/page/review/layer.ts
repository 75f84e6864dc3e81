import type { Review, Target } from '../../model/review.js';
import { fileOf, reviewsIn, targetIn } from '../../review/parse.js';
import { byTarget, keyOf } from '../../review/target.js';

/** What the reader did to the marks that the report came with, by target: a mark of their own, or its removal. */
export type Layer = ReadonlyMap<string, Review | Removal>;

/** A mark of the report that the reader took away. */
export interface Removal extends Target {
  readonly decision?: undefined;
}

const isReview = (entry: Review | Removal): entry is Review => entry.decision !== undefined;

/** The marks of the report with the reader's above them, by ids, then passages. */
export function marksUnder(layer: Layer, folded: readonly Review[]): readonly Review[] {
  return [
    ...folded.filter((review) => !layer.has(keyOf(review))),
    ...[...layer.values()].filter(isReview),
  ].sort(byTarget);
}

/** A layer as text that the browser keeps: a file of marks that says as well what was taken away. */
export function formatLayer(layer: Layer): string {
  const entries = [...layer.values()];
  return JSON.stringify({
    ...fileOf(entries.filter(isReview)),
    removed: entries.filter((entry) => !isReview(entry)),
  });
}

/** The layer that a text holds; an empty one if it holds none, whatever it is. */
export function parseLayer(text: string | null): Layer {
  const layer = new Map<string, Review | Removal>();
  if (text === null) return layer;
  try {
    const value = JSON.parse(text) as { removed?: unknown } | null;
    for (const review of reviewsIn(value)) layer.set(keyOf(review), review);
    const removed = Array.isArray(value?.removed) ? value.removed : [];
    for (const [at, target] of removed.entries()) {
      const removal = targetIn(target, `removed.${at}`);
      if (!layer.has(keyOf(removal))) layer.set(keyOf(removal), removal);
    }
    return layer;
  } catch {
    return new Map();
  }
}

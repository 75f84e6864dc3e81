import type { Review, Target } from '../model/review.js';
import { keyOf } from './target.js';

/** The marks of a result, to be asked for by what they are on. */
export class Reviews {
  readonly #marks: ReadonlyMap<string, Review>;
  readonly #byPair = new Map<string, Review[]>();

  constructor(reviews: readonly Review[] = []) {
    this.#marks = new Map(reviews.map((review) => [keyOf(review), review]));
    for (const review of reviews) {
      const key = keyOf({ a: review.a, b: review.b });
      const known = this.#byPair.get(key);
      if (known) known.push(review);
      else this.#byPair.set(key, [review]);
    }
  }

  of(target: Target): Review | undefined {
    return this.#marks.get(keyOf(target));
  }

  /** Marks on a pair and its passages. */
  around({ a, b }: Pick<Target, 'a' | 'b'>): readonly Review[] {
    return this.#byPair.get(keyOf({ a, b })) ?? [];
  }
}

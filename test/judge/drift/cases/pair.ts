import type { DriftCategory } from '../../../../src/model/passage.js';
import type { DriftCase } from '../case.js';

/** A pair in which nothing changed. */
export const same = (a: string, b: string, published?: string): DriftCase => ({
  a,
  b,
  drift: [],
  ...(published === undefined ? {} : { published }),
});

/** A pair in which one thing changed, with the words that show it. */
export const changed = (
  category: DriftCategory,
  a: string,
  b: string,
  words: readonly [string, string],
  published?: string,
): DriftCase => ({ ...same(a, b, published), drift: [{ category, a: words[0], b: words[1] }] });

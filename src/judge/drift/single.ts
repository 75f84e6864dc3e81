import type { Drift } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { isPlural } from '../facts/counted.js';
import type { Quantity } from '../facts/quantity.js';
import { spanOf } from '../facts/words.js';
import { contextOf } from './context.js';
import { changed } from './pairing.js';
import { mirrored } from './view.js';
import type { LinkView } from './view.js';

/** Where `a` tells of one with no number, "a helicopter", what `b` counts several of; undefined where it does not. */
function oneFor({ a, b }: LinkView, several: Quantity): Span | undefined {
  const { noun, value, bound, kind } = several;
  if (kind !== 'count' || noun < 0 || value < 2 || bound !== 'exact') return undefined;
  for (const i of b.partners[noun]!) {
    const isOne =
      a.term[i] === b.term[noun] && /^an?$/.test(a.words.lower[i - 1] ?? '') && !isPlural(a.words.lower[i]!);
    if (!isOne) continue;
    const own = { from: i - 1, to: i + 1 };
    const { less, shared, flanks } = contextOf(a, b, own, { from: several.from, to: noun + 1 });
    if (less >= 0.6 && shared >= 2 && flanks > 0) return spanOf(a.words, own.from, own.to);
  }
  return undefined;
}

/** One that became several, or several that became one, with no number before the one: `A helicopter became Two`. */
export function singleDrift(link: LinkView, lostA: readonly Quantity[], lostB: readonly Quantity[]): Drift[] {
  const turned = mirrored(link);
  const found: Drift[] = [];
  for (const several of lostB) {
    const one = oneFor(link, several);
    if (one) found.push(changed('number', link, one, several));
  }
  for (const several of lostA) {
    const one = oneFor(turned, several);
    if (one) found.push(changed('number', link, several, one));
  }
  return found;
}

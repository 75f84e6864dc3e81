import type { Span } from '../../model/span.js';
import { isPlural } from '../facts/counted.js';
import type { Quantity } from '../facts/quantity.js';
import { spanOf } from '../facts/words.js';
import { contextOf } from './context.js';
import type { LinkView } from './link.js';

/** Where `a` tells of one with no number, "a helicopter", what `b` counts several of; undefined where it does not. */
function oneFor(link: LinkView, several: Quantity): Span | undefined {
  const { a, b, toA } = link;
  const { noun, value, bound, kind } = several;
  if (kind !== 'count' || noun < 0 || value < 2 || bound !== 'exact') return undefined;
  for (let k = toA.begin(noun); k < toA.end(noun); k++) {
    const i = toA.at(k);
    const isOne =
      a.term[i] === b.term[noun] && /^an?$/.test(a.words.lowerAt(i - 1)) && !isPlural(a.words.lowerAt(i));
    if (!isOne) continue;
    const own = { from: i - 1, to: i + 1 };
    const { less, shared, flanks } = contextOf(link, own, { from: several.from, to: noun + 1 });
    if (less >= 0.6 && shared >= 2 && flanks > 0) return spanOf(a.words, own.from, own.to);
  }
  return undefined;
}

/** Of some numbers of `b` those that `a` tells of one, with no number before it: `A helicopter became Two`. */
export function singlesIn(link: LinkView, ofB: readonly Quantity[]): { one: Span; several: Quantity }[] {
  const found: { one: Span; several: Quantity }[] = [];
  for (const several of ofB) {
    const one = oneFor(link, several);
    if (one) found.push({ one, several });
  }
  return found;
}

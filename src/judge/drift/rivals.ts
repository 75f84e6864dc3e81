import type { Drift } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { clipped } from '../clip.js';

/** A drift with the similarity of the link that it was found in. */
export interface Found {
  readonly drift: Drift;
  readonly similarity: number;
}

/** How much more alike a link must be than others that make something else of the same fact. */
const AHEAD = 0.1;

/**
 * What became one thing. Of a fact that became several, as in a list of like sentences, that of the link which is much
 * more alike than the others; a missing or new word is told once.
 *
 * @param found of each alignment of two texts
 */
export function withoutRivals(found: readonly (readonly Found[])[]): Drift[][] {
  if (!hasTwo(found)) return driftsOf(found);
  const key = ({ drift }: Found, own: 'a' | 'b'): string => `${own} ${drift[own].begin} ${drift.category}`;
  const rivals = new Map<string, Found[]>();
  for (const each of found.flat())
    for (const own of ['a', 'b'] as const) {
      const known = rivals.get(key(each, own));
      if (known) known.push(each);
      else rivals.set(key(each, own), [each]);
    }
  const isBest = (each: Found, own: 'a' | 'b'): boolean => {
    const isOnce = each.drift.category === 'negation' || each.drift.category === 'modality';
    const others = rivals.get(key(each, own))!;
    return others.every((other) => {
      if (other === each) return true;
      if (isOnce && other.similarity === each.similarity) return others.indexOf(each) < others.indexOf(other);
      return each.similarity > other.similarity + (isOnce ? 0 : AHEAD);
    });
  };
  return driftsOf(found.map((each) => each.filter((one) => isBest(one, 'a') && isBest(one, 'b'))));
}

/** Whether there is any drift beside another. */
function hasTwo(found: readonly (readonly Found[])[]): boolean {
  let count = 0;
  for (const each of found) count += each.length;
  return count > 1;
}

function driftsOf(found: readonly (readonly Found[])[]): Drift[][] {
  const drifts: Drift[][] = [];
  for (const each of found) {
    const own: Drift[] = [];
    for (const { drift } of each) own.push(drift);
    drifts.push(own);
  }
  return drifts;
}

const within = ({ begin, end }: Span, to: Span): Span => clipped(begin, end, to);

const overlap = (x: Span, y: Span): boolean => x.begin < y.end && y.begin < x.end;

/**
 * What of some drift lies in a passage, cut off where the passage ends, in the order of `a`, then `b`. What changed in a
 * quotation is told as a change of that alone.
 */
export function inPassage(drift: readonly Drift[], passage: { readonly a: Span; readonly b: Span }): Drift[] {
  if (drift.length === 0) return [];
  const quoted = drift.filter(({ category }) => category === 'quotation');
  return drift
    .filter(
      (each) =>
        each.category === 'quotation' || !quoted.some(({ a, b }) => overlap(a, each.a) && overlap(b, each.b)),
    )
    .map((each) => ({ ...each, a: within(each.a, passage.a), b: within(each.b, passage.b) }))
    .filter(({ a, b }) => a.begin < a.end && b.begin < b.end)
    .sort((x, y) => x.a.begin - y.a.begin || x.b.begin - y.b.begin);
}

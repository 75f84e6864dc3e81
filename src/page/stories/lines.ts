import type { Cluster } from '../../model/result.js';
import type { Line } from './draw.js';
import { derivationsOf } from './lanes.js';

/** Arrows, and the other joined pairs, between lanes by their places; weak ones first, so that strong ones lie above. */
export function linesOf(
  cluster: Cluster,
  ids: readonly string[],
): { readonly arrows: readonly Line[]; readonly joined: readonly Line[] } {
  const places = new Map(ids.map((id, at) => [id, at]));
  const key = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;
  const between = (a: string, b: string, strength: number): Line[] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, strength }];
  };
  const weakFirst = (x: Line, y: Line): number => x.strength - y.strength || x.from - y.from || x.to - y.to;
  const arrows = derivationsOf(cluster).flatMap(({ source, derived, strength }) =>
    between(source, derived, strength),
  );
  const known = new Set(arrows.map(({ from, to }) => key(from, to)));
  const joined = cluster.edges
    .flatMap(({ a, b, score }) => between(a, b, score))
    .filter(({ from, to }) => !known.has(key(from, to)));
  return { arrows: arrows.sort(weakFirst), joined: joined.sort(weakFirst) };
}

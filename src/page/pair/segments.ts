import type { Span } from '../../model/span.js';

/** A piece of text that the same marks cover from its beginning to its end. */
export interface Segment<M> extends Span {
  /** In the order in which they were given. */
  readonly marks: readonly M[];
}

/**
 * A part of a text cut at every beginning and end of a mark, so that marks may overlap in any way. Time is that of sorting
 * the marks, and of what comes out.
 */
export function segmentsOf<M extends Span>(part: Span, marks: readonly M[]): readonly Segment<M>[] {
  const inside = marks
    .map((mark, order) => ({
      mark,
      order,
      begin: Math.max(mark.begin, part.begin),
      end: Math.min(mark.end, part.end),
    }))
    .filter(({ begin, end }) => begin < end)
    .sort((x, y) => x.begin - y.begin);
  const cuts = new Set([part.begin, part.end]);
  for (const { begin, end } of inside) cuts.add(begin).add(end);
  const places = [...cuts].sort((x, y) => x - y);
  const segments: Segment<M>[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const begin = places[i]!;
    open = open.filter(({ end }) => end > begin);
    while (next < inside.length && inside[next]!.begin === begin) open.push(inside[next++]!);
    open.sort((x, y) => x.order - y.order);
    segments.push({ begin, end: places[i + 1]!, marks: open.map(({ mark }) => mark) });
  }
  return segments;
}

/** Things that follow each other with the same key, together. */
export function grouped<T>(
  all: readonly T[],
  keyOf: (each: T) => string,
): readonly { readonly key: string; readonly members: readonly T[] }[] {
  const groups: { key: string; members: T[] }[] = [];
  for (const each of all) {
    const key = keyOf(each);
    const last = groups.at(-1);
    if (last?.key === key) last.members.push(each);
    else groups.push({ key, members: [each] });
  }
  return groups;
}

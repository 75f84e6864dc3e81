/** A place in the graph, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line with its head, as paths of an SVG. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
}

const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? String(Math.round(part * 10) / 10) : part)).join(' ');

/**
 * An arrow from a node of the radius given to another: down, or up, from the source, then along the lane to the node that was
 * made from it; a curve where the two stand nearly above each other.
 */
export function arrow(from: Point, to: Point, radius: number, size: number): Arrow {
  const [across, down] = [Math.sign(to.x - from.x) || 1, Math.sign(to.y - from.y) || 1];
  const wide = Math.abs(to.x - from.x);
  const start = from.y + down * radius;
  if (wide < radius + 1.5 * size) {
    const tip = to.y - down * (radius + 1);
    const base = tip - down * size;
    const middle = (start + base) / 2;
    return {
      line: path('M', from.x, start, 'C', from.x, middle, to.x, middle, to.x, base),
      head: path('M', to.x, tip, 'L', to.x - size / 2, base, 'L', to.x + size / 2, base, 'Z'),
    };
  }
  const tip = to.x - across * (radius + 1);
  const base = tip - across * size;
  const bend = Math.min(size, Math.abs(to.y - start), Math.abs(base - from.x));
  return {
    line: path(
      ...['M', from.x, start, 'V', to.y - down * bend],
      ...['Q', from.x, to.y, from.x + across * bend, to.y, 'H', base],
    ),
    head: path('M', tip, to.y, 'L', base, to.y - size / 2, 'L', base, to.y + size / 2, 'Z'),
  };
}

/** A line from node to node that bulges to the end of the plot, out of the way of arrows. */
export function bow(from: Point, to: Point, radius: number, limit: number): string {
  const reach = radius + Math.min(Math.abs(to.y - from.y) / 4, 6 * radius);
  const middle = Math.min(limit, Math.max(from.x, to.x) + reach);
  return path('M', from.x + radius, from.y, 'C', middle, from.y, middle, to.y, to.x + radius, to.y);
}

/** How far from the middle of its lane the arrow comes in that is one of `count` to the same node. */
export const port = (at: number, count: number, room: number): number =>
  count < 2 ? 0 : (at - (count - 1) / 2) * Math.min(room / 2, room / (count - 1));

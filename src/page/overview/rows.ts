/** Rows beyond the edges of the view that are there already, so that scrolling shows no gaps. */
const OVERSCAN = 6;

/** Rows to be drawn: half-open. All sizes in pixels. */
export function rowsInView(
  scroll: number,
  room: number,
  row: number,
  count: number,
): readonly [number, number] {
  const first = Math.max(0, Math.floor(scroll / row) - OVERSCAN);
  const last = Math.min(count, Math.ceil((scroll + room) / row) + OVERSCAN);
  return [Math.min(first, last), last];
}

/** Where to scroll so that a row is in view, below a heading of so many pixels that covers the first rows. */
export function scrolledToRow(at: number, scroll: number, room: number, row: number): number {
  if (at * row < scroll) return at * row;
  return (at + 1) * row > scroll + room ? (at + 1) * row - room : scroll;
}

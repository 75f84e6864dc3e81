/** Sizes of a cell in CSS pixels. */
export const LEAST_CELL = 1;
export const MOST_CELL = 64;
/** Largest cell that is chosen unasked: two documents need no picture of a hand's breadth. */
const FITTING_CELL = 48;
/** Least size of a cell for names beside the matrix, and for the score in the cell. */
const NAMED_CELL = 13;
export const PRINTED_CELL = 28;

/** Room beside and above the cells for the names of rows and columns. */
export interface Gutter {
  readonly x: number;
  readonly y: number;
}

export const gutterOf = (cell: number, width: number, height: number): Gutter =>
  cell < NAMED_CELL
    ? { x: 0, y: 0 }
    : { x: Math.min(176, Math.floor(width * 0.34)), y: Math.min(128, Math.floor(height * 0.3)) };

/** The cell for which `count` rows and columns fill a view, as far as that is sensible. */
export function fittingCell(count: number, width: number, height: number): number {
  const { x, y } = gutterOf(NAMED_CELL, width, height);
  const named = Math.floor(Math.min(width - x, height - y) / count);
  if (named >= NAMED_CELL) return Math.min(FITTING_CELL, named);
  const bare = Math.min(width, height) / count;
  return Math.max(LEAST_CELL, Math.min(NAMED_CELL - 1, bare >= 4 ? Math.floor(bare) : bare));
}

/** The next larger or smaller cell. */
export function zoomedCell(cell: number, larger: boolean): number {
  const next = larger ? cell * 1.4 : cell / 1.4;
  const whole = next < 4 ? next : larger ? Math.ceil(next) : Math.floor(next);
  return Math.max(LEAST_CELL, Math.min(MOST_CELL, whole));
}

/** Rows (or columns) of which something is in view: half-open. `room` is the view without the gutter. */
export const inView = (
  scroll: number,
  room: number,
  cell: number,
  count: number,
): readonly [number, number] => [
  Math.max(0, Math.min(count, Math.floor(scroll / cell))),
  Math.max(0, Math.min(count, Math.ceil((scroll + room) / cell))),
];

/** The row (or column) at a place of the view; undefined in the gutter and beyond the last. */
export function placeAt(
  position: number,
  gutter: number,
  scroll: number,
  cell: number,
  count: number,
): number | undefined {
  const place = Math.floor((position - gutter + scroll) / cell);
  return position < gutter || place < 0 || place >= count ? undefined : place;
}

/** Where to scroll so that a row (or column) is in view; stays where it is if it already is. */
export function scrolledTo(place: number, scroll: number, room: number, cell: number): number {
  const [begin, end] = [place * cell, (place + 1) * cell];
  if (begin < scroll) return begin;
  return end > scroll + room ? Math.max(0, end - room) : scroll;
}

/** Where to scroll so that what lies `offset` from the view's beginning stays there at another size of the cells. */
export const scrolledAround = (scroll: number, offset: number, from: number, to: number): number =>
  Math.max(0, ((scroll + offset) / from) * to - offset);

import type { Report } from '../report.js';
import { h } from '../dom.js';
import { documentHref } from '../hash.js';
import { nameOf } from '../names.js';
import { say } from '../strings/overview.js';
import { Board } from './board.js';
import type { Place } from './board.js';
import type { Cell } from './draw.js';
import { ordered } from './order.js';
import { rampLegend } from './scale.js';
import { hrefOf } from './table.js';

export interface Matrix {
  readonly element: HTMLElement;
  /** Shows which pairs meet the filters. */
  readonly show: (failed: Uint8Array) => void;
  /** Called when it stands in the page, and when colours change. */
  readonly redraw: () => void;
  /** Takes the focus, at the cell of a pair. */
  readonly focus: (pair: number) => void;
}

/** The similarity matrix of the documents with a listed pair; undefined where there is none. */
export function matrix(report: Report, open: (href: string, pair?: number) => void): Matrix | undefined {
  const { documents, pairs } = report.overview;
  const { documents: order, families } = ordered(report.overview);
  if (order.length === 0) return undefined;
  const placeOf = new Map(order.map((document, at) => [document, at]));
  const rows: Cell[][] = order.map(() => []);
  for (const [pair, { a, b, score }] of pairs.entries()) {
    const [row, column] = [placeOf.get(a)!, placeOf.get(b)!];
    rows[row]!.push({ column, pair, score });
    rows[column]!.push({ column: row, pair, score });
  }
  for (const row of rows) row.sort((x, y) => x.column - y.column);
  const names = new Map<number, string>();
  const name = (at: number): string => {
    let known = names.get(at);
    if (known === undefined) names.set(at, (known = nameOf(report.document(order[at]!), 80)));
    return known;
  };
  let failed = new Uint8Array(pairs.length);
  const passes = (pair: number): boolean => failed[pair] === 0;
  const pairAt = ({ row, column }: Place): number | undefined =>
    rows[row]!.find((cell) => cell.column === column)?.pair;
  const describe = (at: Place): string => {
    if (at.row === at.column) return say.ownCell(name(at.row));
    const pair = pairAt(at);
    if (pair === undefined) return say.emptyCell(name(at.row), name(at.column));
    const { score, verdict } = report.pair(pair);
    const cell = say.cell(name(at.row), name(at.column), score, verdict);
    return passes(pair) ? cell : say.filteredCell(cell);
  };

  const board = new Board(
    { rows, families, names: name, passes },
    {
      class: 'board',
      role: 'grid',
      tabindex: 0,
      'aria-label': say.matrixOf(order.length),
      'aria-rowcount': order.length,
      'aria-colcount': order.length,
      'aria-describedby': 'matrix-help',
    },
  );
  const caption = h('p', { class: 'caption' });
  const row = h('div', { role: 'row' });
  board.region.firstElementChild!.append(row);
  let made = 0;

  const tell = (): void => {
    caption.textContent = describe(board.hovered ?? board.active);
  };
  /** A new element for every active cell: one that only changes is not read out again everywhere. */
  const activate = (place: Place): void => {
    board.active = place;
    const id = `matrix-cell-${(made ^= 1)}`;
    row.setAttribute('aria-rowindex', String(place.row + 1));
    row.replaceChildren(
      h('div', {
        role: 'gridcell',
        id,
        class: 'active',
        'aria-colindex': place.column + 1,
        'aria-label': describe(place),
      }),
    );
    board.region.setAttribute('aria-activedescendant', id);
    tell();
  };
  const move = (place: Place): void => {
    const within = (at: number): number => Math.max(0, Math.min(order.length - 1, at));
    activate({ row: within(place.row), column: within(place.column) });
    board.reveal();
  };
  /** The next shown pair above the diagonal in reading order, or the one before. */
  const step = (forwards: boolean): void => {
    const here = board.active.row * order.length + board.active.column;
    let best: number | undefined;
    for (const [at, cells] of rows.entries())
      for (const { column, pair } of cells) {
        const place = at * order.length + column;
        if (column < at || !passes(pair) || (forwards ? place <= here : place >= here)) continue;
        if (best === undefined || forwards === place < best) best = place;
      }
    if (best !== undefined) move({ row: Math.floor(best / order.length), column: best % order.length });
  };
  const openAt = (place: Place): void => {
    const pair = pairAt(place);
    if (pair !== undefined) open(hrefOf(report, pair), pair);
    else if (place.row === place.column) open(documentHref(report.document(order[place.row]!).id));
  };

  const keys: Readonly<Record<string, (at: Place) => void>> = {
    ArrowDown: ({ row, column }) => {
      move({ row: row + 1, column });
    },
    ArrowUp: ({ row, column }) => {
      move({ row: row - 1, column });
    },
    ArrowRight: ({ row, column }) => {
      move({ row, column: column + 1 });
    },
    ArrowLeft: ({ row, column }) => {
      move({ row, column: column - 1 });
    },
    Home: ({ row }) => {
      move({ row, column: 0 });
    },
    End: ({ row }) => {
      move({ row, column: order.length - 1 });
    },
    PageDown: ({ row, column }) => {
      move({ row: row + board.page(), column });
    },
    PageUp: ({ row, column }) => {
      move({ row: row - board.page(), column });
    },
    Enter: openAt,
    n: () => {
      step(true);
    },
    p: () => {
      step(false);
    },
    '+': () => {
      board.zoom(true);
      board.reveal();
    },
    '=': () => {
      board.zoom(true);
      board.reveal();
    },
    '-': () => {
      board.zoom(false);
      board.reveal();
    },
    '0': () => {
      board.fit();
    },
  };
  const listen = {
    keydown: (event: KeyboardEvent) => {
      const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action(board.active);
    },
    mousemove: (event: MouseEvent) => {
      board.hovered = board.at(event.clientX, event.clientY);
      board.region.classList.toggle(
        'over-pair',
        board.hovered !== undefined && pairAt(board.hovered) !== undefined,
      );
      tell();
      board.redraw();
    },
    mouseleave: () => {
      board.hovered = undefined;
      tell();
      board.redraw();
    },
    click: (event: MouseEvent) => {
      const place = board.at(event.clientX, event.clientY);
      if (place === undefined) return;
      move(place);
      openAt(place);
    },
    wheel: (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = board.region.getBoundingClientRect();
      board.zoom(event.deltaY < 0, event.clientX - box.left, event.clientY - box.top);
    },
  };
  for (const [name, listener] of Object.entries(listen))
    board.region.addEventListener(name, listener as (event: Event) => void);

  const cellOf = (pair: number): Place => {
    const { a, b } = report.pair(pair);
    const [one, other] = [placeOf.get(a)!, placeOf.get(b)!];
    return { row: Math.min(one, other), column: Math.max(one, other) };
  };
  activate(cellOf(0));
  const button = (words: string, mark: string, press: () => void): HTMLElement =>
    h('button', { type: 'button', 'aria-label': words, title: words, on: { click: press } }, mark);
  const unpaired = documents.length - order.length;
  const { element: ramp, colour } = rampLegend(families.length > 0);
  const element = h(
    'section',
    { class: 'card matrix' },
    h(
      'div',
      { class: 'row' },
      h('h2', {}, say.matrix),
      h(
        'div',
        { class: 'zoom no-print' },
        button(say.zoomOut, '−', () => {
          board.zoom(false);
        }),
        button(say.zoomIn, '+', () => {
          board.zoom(true);
        }),
        button(say.fit, say.fit, () => {
          board.fit();
        }),
      ),
    ),
    h(
      'div',
      { class: 'picture' },
      board.region,
      h(
        'div',
        {},
        caption,
        ramp,
        unpaired > 0 && h('p', { class: 'soft small' }, say.unpaired(unpaired)),
        h('p', { class: 'soft small no-print', id: 'matrix-help' }, say.matrixHelp),
      ),
    ),
  );
  return {
    element,
    show: (now) => {
      failed = new Uint8Array(now);
      activate(board.active);
      board.redraw();
    },
    redraw: () => {
      colour(board.region);
      board.redraw();
    },
    focus: (pair) => {
      board.region.focus({ preventScroll: true });
      board.fit();
      move(cellOf(pair));
    },
  };
}

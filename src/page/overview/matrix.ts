import type { Report } from '../report.js';
import { h } from '../dom.js';
import { documentHref } from '../hash.js';
import { nameOf } from '../names.js';
import { say } from '../strings/overview.js';
import { Board } from './board.js';
import { Cells } from './cells.js';
import type { Place } from './cells.js';
import { rampLegend } from './scale.js';
import { steer } from './steer.js';
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
  if (pairs.length === 0) return undefined;
  const cells = new Cells(report.overview);
  const count = cells.documents.length;
  const names = new Map<number, string>();
  const name = (row: number): string => {
    let known = names.get(row);
    if (known === undefined) names.set(row, (known = nameOf(report.document(cells.documents[row]!), 80)));
    return known;
  };
  let failed: Uint8Array = new Uint8Array(pairs.length);
  const passes = (pair: number): boolean => failed[pair] === 0;
  const describe = (place: Place): string => {
    const { row, column } = place;
    if (row === column) return say.ownCell(name(row));
    const pair = cells.pairAt(place);
    if (pair === undefined) return say.emptyCell(name(row), name(column));
    const { score, verdict } = report.pair(pair);
    const words = say.cell(name(row), name(column), score, verdict);
    return passes(pair) ? words : say.filteredCell(words);
  };

  const board = new Board(
    { rows: cells.rows, families: cells.families, names: name, passes },
    {
      class: 'board',
      role: 'grid',
      tabindex: 0,
      'aria-label': say.matrixOf(count),
      'aria-rowcount': count,
      'aria-colcount': count,
      'aria-describedby': 'matrix-help',
    },
  );
  const caption = h('p', { class: 'caption' });
  const row = h('div', { role: 'row' });
  board.spacer.append(row);
  let made = 0;
  const tell = (): void => {
    caption.textContent = describe(board.hovered ?? board.active);
  };
  /** A new element for every active cell: one that only changes is not read out again everywhere. */
  const activate = (place: Place): void => {
    board.active = place;
    made = 1 - made;
    const id = `matrix-cell-${made}`;
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
    activate(cells.within(place));
    board.reveal();
  };
  steer(board, cells, {
    move,
    passes,
    open: (place) => {
      const pair = cells.pairAt(place);
      if (pair !== undefined) open(hrefOf(report, pair), pair);
      else if (place.row === place.column)
        open(documentHref(report.document(cells.documents[place.row]!).id));
    },
    hover: (place) => {
      board.hovered = place;
      const overPair = place !== undefined && cells.pairAt(place) !== undefined;
      board.region.classList.toggle('over-pair', overPair);
      tell();
      board.redraw();
    },
  });
  // Pairs are listed by score: this is the strongest.
  activate(cells.placeOf(0));

  const button = (words: string, mark: string, press: () => void): HTMLElement =>
    h('button', { type: 'button', 'aria-label': words, title: words, on: { click: press } }, mark);
  const zoom = (larger: boolean) => (): void => {
    board.zoom(larger);
  };
  const fit = (): void => {
    board.fit();
  };
  const unpaired = documents.length - count;
  const { element: ramp, colour } = rampLegend(cells.families.length > 0);
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
        button(say.zoomOut, '−', zoom(false)),
        button(say.zoomIn, '+', zoom(true)),
        button(say.fit, say.fit, fit),
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
      failed = now;
      activate(board.active);
      board.redraw();
    },
    redraw: () => {
      colour(board.region);
      board.recolour();
    },
    focus: (pair) => {
      board.region.focus({ preventScroll: true });
      board.fit();
      move(cells.placeOf(pair));
    },
  };
}

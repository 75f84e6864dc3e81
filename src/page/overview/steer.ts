import type { Board } from './board.js';
import type { Cells, Place } from './cells.js';

/** What the matrix does when it is steered. */
export interface Helm {
  /** Makes a cell the active one and scrolls to it. */
  readonly move: (place: Place) => void;
  readonly open: (place: Place) => void;
  /** The mouse is over another cell, or none. */
  readonly hover: (place: Place | undefined) => void;
  /** Whether the filters let a pair through. */
  readonly passes: (pair: number) => boolean;
}

type Action = (at: Place) => void;

function keysOf(board: Board, cells: Cells, { move, open, passes }: Helm): Readonly<Record<string, Action>> {
  const by =
    (rows: number, columns: number): Action =>
    ({ row, column }) => {
      move({ row: row + rows, column: column + columns });
    };
  const next =
    (forwards: boolean): Action =>
    (at) => {
      const place = cells.next(at, forwards, passes);
      if (place !== undefined) move(place);
    };
  const zoom =
    (larger: boolean): Action =>
    (at) => {
      board.zoom(larger);
      move(at);
    };
  return {
    ArrowDown: by(1, 0),
    ArrowUp: by(-1, 0),
    ArrowRight: by(0, 1),
    ArrowLeft: by(0, -1),
    Home: ({ row }) => {
      move({ row, column: 0 });
    },
    End: ({ row }) => {
      move({ row, column: cells.documents.length - 1 });
    },
    PageDown: (at) => {
      by(board.page(), 0)(at);
    },
    PageUp: (at) => {
      by(-board.page(), 0)(at);
    },
    Enter: open,
    n: next(true),
    p: next(false),
    '+': zoom(true),
    '=': zoom(true),
    '-': zoom(false),
    '0': (at) => {
      board.fit();
      move(at);
    },
  };
}

/** Steers the matrix by keyboard, mouse and wheel. */
export function steer(board: Board, cells: Cells, helm: Helm): void {
  const { region } = board;
  const keys = keysOf(board, cells, helm);
  region.addEventListener('keydown', (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action(board.active);
  });
  region.addEventListener('mousemove', ({ clientX, clientY }) => {
    helm.hover(board.at(clientX, clientY));
  });
  region.addEventListener('mouseleave', () => {
    helm.hover(undefined);
  });
  region.addEventListener('click', ({ clientX, clientY }) => {
    const place = board.at(clientX, clientY);
    if (place === undefined) return;
    helm.move(place);
    helm.open(place);
  });
  region.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = region.getBoundingClientRect();
      board.zoom(event.deltaY < 0, event.clientX - box.left, event.clientY - box.top);
    },
    { passive: false },
  );
}

import type { Report } from '../report.js';
import { h } from '../dom.js';
import { pairHref } from '../hash.js';
import type { Marks } from '../review/marks.js';
import { say } from '../strings/overview.js';
import { choice } from './choice.js';
import { hindrances } from './filter.js';
import type { Condition } from './filter.js';
import { printedPairs } from './printed.js';
import { cellsOf } from './row.js';
import type { Entry } from './row.js';
import { columns, firstOf, usual } from './sorting.js';
import type { Column, Sort } from './sorting.js';
import { RowWindow } from './window.js';

export interface Table {
  readonly element: HTMLElement;
  /** Shows pairs by their places, in this order. */
  readonly show: (places: readonly number[], sort: Sort, failed: Uint8Array) => void;
  /** Marks have changed. */
  readonly refresh: () => void;
  /** Focuses a link of a pair's row, if the pair is shown. */
  readonly focus: (pair: number, link: number) => void;
  /** The pair in whose row a link stands, and which of the row's links it is. */
  readonly linkOf: (link: Element) => { readonly pair: number; readonly link: number } | undefined;
  readonly print: () => void;
  readonly printed: () => void;
}

/** The pairs, sortable; `loosen` is called for a condition of the filter that the reader drops, or for all. */
export function table(
  report: Report,
  marks: Marks,
  sortBy: (sort: Sort) => void,
  loosen: (condition?: Condition) => void,
): Table {
  const { pairs } = report.overview;
  let shown: readonly number[] = [];
  let sort = usual;

  const entry = (at: number): Entry => {
    const pair = report.pair(at);
    const [a, b] = [report.document(pair.a), report.document(pair.b)];
    return { pair, a, b, decision: marks.of({ a: a.id, b: b.id })?.decision };
  };
  const make = (at: number): HTMLTableRowElement =>
    h('tr', { 'aria-rowindex': at + 2, class: at % 2 === 0 ? 'even' : '' }, ...cellsOf(entry(shown[at]!)));

  const heads = columns.map((column) => {
    const button = h(
      'button',
      {
        type: 'button',
        on: {
          click: () => {
            sortBy(sort.by === column ? { by: column, descending: !sort.descending } : firstOf(column));
          },
        },
      },
      say.columns[column],
    );
    return { column, head: h('th', { class: `of-${column}`, scope: 'col' }, button) };
  });
  // For narrow screens, where most columns have no heading to press.
  const sorts = columns.map(firstOf);
  const order = choice<Column>(
    columns,
    (column) => say.sorts(column, sorts[columns.indexOf(column)]!.descending),
    (column) => {
      sortBy(firstOf(column));
    },
  );
  const head = h(
    'thead',
    {},
    h('tr', { 'aria-rowindex': 1 }, ...heads.map(({ head }) => head), h('td', { class: 'open' })),
  );
  const count = h('p', { class: 'count', role: 'status' });
  const grid = h('table', {});
  const region = h('div', { class: 'rows', role: 'region', 'aria-label': say.pairs, tabindex: -1 }, grid);
  const rows = new RowWindow(region, head, make);
  grid.append(head, rows.body);
  const empty = h('div', { class: 'empty' });
  const paper = h('div', { class: 'paper' });
  const element = h(
    'section',
    { class: 'card pairs' },
    h(
      'div',
      { class: 'row' },
      h('h2', {}, say.pairs),
      count,
      h('label', { class: 'order row no-print' }, say.sortBy, order.element),
    ),
    h('div', { class: 'no-print' }, h('p', { class: 'hint soft small' }, say.hint), region, empty),
    paper,
  );

  const loosening = (words: string, condition?: Condition): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        on: {
          click: () => {
            loosen(condition);
          },
        },
      },
      words,
    );
  const showEmpty = (failed: Uint8Array): void => {
    if (pairs.length === 0) empty.replaceChildren(h('p', {}, say.nothing));
    else
      empty.replaceChildren(
        h('p', {}, say.nothingShown),
        ...hindrances(failed).map(([condition, freed]) =>
          loosening(say.loosened(condition, freed), condition),
        ),
        loosening(say.clear),
      );
  };

  return {
    element,
    show: (places, sorting, failed) => {
      shown = places;
      sort = sorting;
      for (const { column, head } of heads)
        if (column !== sort.by) head.removeAttribute('aria-sort');
        else head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      order.show(sort.by);
      grid.setAttribute('aria-rowcount', String(shown.length + 1));
      count.textContent = say.shown(shown.length, pairs.length);
      const none = shown.length === 0;
      element.classList.toggle('none', none);
      element.classList.toggle('unreviewed', marks.all().length === 0);
      empty.replaceChildren();
      if (none) showEmpty(failed);
      rows.show(shown.length);
    },
    refresh: () => {
      rows.refresh();
    },
    focus: (pair, link) => {
      const at = shown.indexOf(pair);
      if (at >= 0) rows.focus(at, link);
    },
    linkOf: (link) => {
      const row = link.closest('tr');
      if (row === null || !rows.body.contains(row)) return undefined;
      const pair = shown[Number(row.getAttribute('aria-rowindex')) - 2]!;
      return { pair, link: [...row.querySelectorAll('a')].indexOf(link as HTMLAnchorElement) };
    },
    print: () => {
      paper.replaceChildren(...printedPairs(shown, entry));
    },
    printed: () => {
      paper.replaceChildren();
    },
  };
}

/** The address of a pair's screen. */
export function hrefOf(report: Report, at: number): string {
  const { a, b } = report.pair(at);
  return pairHref(report.document(a).id, report.document(b).id);
}

import type { Review } from '../../model/review.js';
import { keyOf } from '../../review/target.js';
import { h } from '../dom.js';
import type { Context } from '../screen.js';
import { review as say } from '../strings/review.js';
import { markRow } from './row.js';
import { passing } from './tally.js';
import type { Filter } from './tally.js';
import { whileUsed } from '../watch.js';

/** Rows that are added at a time. */
const STEP = 50;

/** The marks as a table, a part of it at first. */
export class MarkList {
  readonly #rows = h('tbody', { role: 'rowgroup' });
  readonly #table = h(
    'table',
    { class: 'marks', role: 'table' },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...say.columns.map((column) => h('th', { role: 'columnheader', scope: 'col' }, column)),
      ),
    ),
    this.#rows,
  );
  readonly #more = h('button', { type: 'button', class: 'no-print' });
  readonly #none = h('p', { class: 'soft' });
  readonly element = h('div', {}, this.#table, this.#none, this.#more);
  #marks: readonly Review[] = [];
  #keys: ReadonlySet<string> = new Set();
  #filter: Filter = 'all';

  constructor(readonly context: Context) {
    this.#more.addEventListener('click', () => {
      const first = this.#rows.rows.length;
      this.#grow(first + STEP);
      this.#rows.rows[first]?.querySelector('a')?.focus();
    });
    whileUsed(this.element, document, 'markschange', () => {
      this.#follow();
    });
    let before = STEP;
    whileUsed(this.element, window, 'beforeprint', () => {
      before = Math.max(STEP, this.#rows.rows.length);
      if (this.element.isConnected) this.#grow(Infinity);
    });
    whileUsed(this.element, window, 'afterprint', () => {
      while (this.#rows.rows.length > before) this.#rows.lastChild!.remove();
      this.#tellMore();
    });
  }

  /** Lists anew the marks that pass a filter. */
  show(filter: Filter): void {
    this.#filter = filter;
    this.#marks = passing(this.context.marks.all(), filter);
    this.#keys = new Set(this.#marks.map(keyOf));
    this.#rows.replaceChildren();
    this.#grow(STEP);
    this.#table.hidden = this.#marks.length === 0;
    this.#none.hidden = this.#marks.length > 0;
    this.#none.textContent = filter === 'all' ? '' : say.none(filter);
  }

  /** A mark that changes stays where it stands, so that it can be changed back; one that is new is listed. */
  #follow(): void {
    if (this.#rows.contains(document.activeElement)) return;
    const now = passing(this.context.marks.all(), this.#filter);
    if (now.some((review) => !this.#keys.has(keyOf(review)))) this.show(this.#filter);
  }

  #grow(count: number): void {
    const from = this.#rows.rows.length;
    this.#rows.append(...this.#marks.slice(from, count).map((review) => markRow(this.context, review)));
    this.#tellMore();
  }

  #tellMore(): void {
    const left = this.#marks.length - this.#rows.rows.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = say.more(Math.min(STEP, left));
  }
}

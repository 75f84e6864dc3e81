import { h } from '../dom.js';
import { rowsInView, scrolledToRow } from './rows.js';

/**
 * Rows of a table in a region of its own, of which only those in view are there. One row at a time has links that the
 * tabulator key reaches; arrow keys move from row to row.
 */
export class RowWindow {
  readonly body = h('tbody', {
    on: {
      keydown: (event: KeyboardEvent) => {
        this.#key(event);
      },
      focusin: (event: FocusEvent) => {
        this.#focused(event.target as HTMLElement);
      },
    },
  });
  readonly #region: HTMLElement;
  readonly #head: HTMLElement;
  readonly #make: (at: number) => HTMLTableRowElement;
  readonly #rows = new Map<number, HTMLTableRowElement>();
  readonly #above = h('td');
  readonly #below = h('td');
  #count = 0;
  #current = 0;
  /** Height of a row in pixels; all are of one height. */
  #height = 56;
  /** Height of the region below its head, in pixels: measured when it changes, as asking lays out the whole page. */
  #room = 800;

  /** `head` covers the beginning of the region; `make` makes a row by its place. */
  constructor(region: HTMLElement, head: HTMLElement, make: (at: number) => HTMLTableRowElement) {
    this.#region = region;
    this.#head = head;
    this.#make = make;
    const space = (cell: HTMLElement): HTMLElement =>
      h('tr', { class: 'space', 'aria-hidden': 'true' }, cell);
    this.body.append(space(this.#above), space(this.#below));
    region.addEventListener('scroll', () => {
      this.#draw();
    });
    new ResizeObserver(() => {
      // Not at once: what it changes may change the region again.
      requestAnimationFrame(() => {
        this.#measure();
      });
    }).observe(region);
  }

  /** Makes all rows anew and begins at the top. */
  show(count: number): void {
    this.#count = count;
    this.#current = 0;
    this.#region.scrollTop = 0;
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#draw(0);
  }

  /** Makes the rows in view anew, where they are. */
  refresh(): void {
    const focused = this.#indexOfFocus();
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#draw();
    if (focused >= 0) this.focus(this.#current, focused);
  }

  /** Focuses a link of a row, the last if there are fewer. */
  focus(row: number, link: number): void {
    this.#current = Math.max(0, Math.min(this.#count - 1, row));
    this.#region.scrollTop = scrolledToRow(this.#current, this.#region.scrollTop, this.#room, this.#height);
    this.#draw();
    const links = this.#rows.get(this.#current)?.querySelectorAll('a') ?? [];
    links[Math.min(link, links.length - 1)]?.focus({ preventScroll: true });
  }

  #measure(): void {
    const height = this.#rows.values().next().value?.getBoundingClientRect().height ?? 0;
    if (height === 0) return;
    this.#height = height;
    this.#room = this.#region.clientHeight - this.#head.offsetHeight;
    this.#draw();
  }

  #draw(scroll = this.#region.scrollTop): void {
    const [first, last] = rowsInView(scroll, this.#room, this.#height, this.#count);
    for (const [at, row] of this.#rows)
      if (at < first || at >= last) {
        // Focus must not fall out of the region with the row.
        if (row.contains(document.activeElement)) this.#region.focus({ preventScroll: true });
        row.remove();
        this.#rows.delete(at);
      }
    let before: Element = this.#above.parentElement!;
    for (let at = first; at < last; at++) {
      let row = this.#rows.get(at);
      if (row === undefined) {
        this.#rows.set(at, (row = this.#make(at)));
        before.after(row);
      }
      before = row;
    }
    this.#above.style.setProperty('--space', `${first * this.#height}px`);
    this.#below.style.setProperty('--space', `${(this.#count - last) * this.#height}px`);
    this.#reachable();
  }

  /** Leaves the links of one row to the tabulator key: the current one's, or the first in view. */
  #reachable(): void {
    const current = this.#rows.has(this.#current) ? this.#current : Math.min(...this.#rows.keys());
    for (const [at, row] of this.#rows)
      for (const link of row.querySelectorAll('a'))
        if (at === current) link.removeAttribute('tabindex');
        else link.setAttribute('tabindex', '-1');
  }

  #indexOfFocus(): number {
    const links = this.#rows.get(this.#current)?.querySelectorAll('a') ?? [];
    return [...links].indexOf(document.activeElement as HTMLAnchorElement);
  }

  #focused(target: HTMLElement): void {
    const row = target.closest('tr');
    for (const [at, each] of this.#rows) if (each === row) this.#current = at;
    this.#reachable();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(this.#room / this.#height) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: this.#current + 1,
      ArrowUp: this.#current - 1,
      PageDown: this.#current + page,
      PageUp: this.#current - page,
      Home: 0,
      End: this.#count - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.focus(target, this.#indexOfFocus());
  }
}

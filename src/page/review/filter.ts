import { h } from '../dom.js';
import type { Context } from '../screen.js';
import { review as say } from '../strings/review.js';
import { filterOf, passing } from './tally.js';
import type { Filter } from './tally.js';
import { whileUsed } from '../watch.js';

const filters: readonly Filter[] = ['all', 'confirmed', 'dismissed'];

/** The choice of which marks are listed. */
export class FilterChoice {
  readonly #options = filters.map((value) => h('option', { value }));
  readonly #select = h('select', {}, ...this.#options);
  readonly element = h('label', { class: 'row no-print' }, say.filter, this.#select);

  constructor(context: Context, choose: (filter: Filter) => void) {
    this.#select.addEventListener('change', () => {
      choose(filterOf(this.#select.value));
    });
    const refresh = (): void => {
      const marks = context.marks.all();
      for (const [at, filter] of filters.entries())
        this.#options[at]!.textContent = say.filters[filter](passing(marks, filter).length);
    };
    refresh();
    whileUsed(this.element, document, 'markschange', refresh);
  }

  set chosen(filter: Filter) {
    this.#select.value = filter;
  }
}

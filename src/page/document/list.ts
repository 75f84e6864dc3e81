import { h } from '../dom.js';
import { choice } from '../overview/choice.js';
import { whileUsed } from '../watch.js';
import { document as words } from '../strings/document.js';
import { say } from '../strings/common.js';
import { card } from './card.js';
import type { Card } from './card.js';
import type { Reading } from './reading.js';
import { ordered } from './sources.js';
import type { Source } from './sources.js';
import { orders } from './state.js';
import type { Order } from './state.js';

/** Documents of a group that are shown at first, and how many more whenever the reader asks. */
const FIRST = 10;
const MORE = 50;

/** Sources, or retellings: the first of them, and others when they are asked for. */
class Group {
  readonly element: HTMLElement;
  readonly #reading: Reading;
  readonly #sources: readonly Source[];
  readonly #cards = new Map<Source, Card>();
  readonly #list = h('ol', {});
  readonly #more: HTMLButtonElement;
  #limit = FIRST;

  constructor(reading: Reading, name: keyof typeof words.groups, sources: readonly Source[]) {
    this.#reading = reading;
    this.#sources = sources;
    this.#more = h('button', {
      type: 'button',
      class: 'no-print',
      on: {
        click: () => {
          const last = this.#list.children.length;
          this.#limit += MORE;
          this.show();
          this.#list.children[last]?.querySelector('a')?.focus();
        },
      },
    });
    this.element = h(
      'section',
      { class: 'group' },
      h('h3', {}, words.groups[name], ' ', h('span', { class: 'soft number' }, say.number(sources.length))),
      this.#list,
      this.#more,
    );
    this.show();
  }

  /** Shows all, as for printing. */
  all(): void {
    if (this.#limit >= this.#sources.length) return;
    this.#limit = this.#sources.length;
    this.show();
  }

  /** Shows the reading as it is now; what has the focus keeps it. */
  show(): void {
    const { order, source: only } = this.#reading.state;
    const all = ordered(this.#sources, order, (place) => this.#reading.context.report.document(place));
    const shown = all.filter(({ other }, at) => at < this.#limit || other === only);
    const elements = shown.map((source) => {
      let known = this.#cards.get(source);
      if (known === undefined) this.#cards.set(source, (known = card(this.#reading, source)));
      known.show();
      return known.element;
    });
    if (elements.some((element, at) => this.#list.children[at] !== element))
      this.#list.replaceChildren(...elements);
    this.#more.hidden = shown.length === all.length;
    this.#more.textContent = words.showMore(Math.min(MORE, all.length - shown.length), all.length);
  }

  fill(source: Source): void {
    this.#cards.get(source)?.fill();
  }
}

/** The documents that share text with this one, each with what it shares. */
export function sourceList(reading: Reading): {
  readonly element: HTMLElement;
  /** Says what was found with a source that has been read. */
  readonly fill: (source: Source) => void;
} {
  const { sources } = reading;
  const heading = h('h2', { id: 'document-sources', tabindex: -1 }, words.sources);
  if (sources.length === 0)
    return {
      element: h(
        'section',
        { class: 'sources', 'aria-labelledby': 'document-sources' },
        heading,
        h('p', {}, words.none),
      ),
      fill: () => undefined,
    };
  const retellings = sources.filter(({ relation }) => relation === 'to');
  const others = sources.filter(({ relation }) => relation !== 'to');
  const groups = [
    ...(others.length > 0 ? [new Group(reading, 'sources', others)] : []),
    ...(retellings.length > 0 ? [new Group(reading, 'retellings', retellings)] : []),
  ];
  const order = choice<Order>(
    orders,
    (each) => words.orders[each],
    (chosen) => {
      reading.set({ order: chosen });
    },
  );
  const show = (): void => {
    order.show(reading.state.order);
    for (const group of groups) group.show();
  };
  const all = (): void => {
    for (const group of groups) group.all();
  };
  show();
  reading.onChange(show);
  const element = h(
    'section',
    { class: 'sources', 'aria-labelledby': 'document-sources' },
    heading,
    h('label', { class: 'row small no-print' }, words.order, order.element),
    ...groups.map((group) => group.element),
  );
  whileUsed(element, document, 'markschange', show);
  whileUsed(element, window, 'beforeprint', all);
  return {
    element,
    fill: (source) => {
      for (const group of groups) group.fill(source);
    },
  };
}

import { h } from '../dom.js';
import { searched } from '../overview/fold.js';
import { choice } from '../overview/choice.js';
import { stories as say } from '../strings/stories.js';
import { orders } from './shelf.js';
import type { Order } from './shelf.js';
import type { Story } from './story.js';
import { between } from './when.js';

/** Stories that are added at a time. */
const STEP = 50;

/** What the reader asks of the list. */
export interface Wish {
  readonly order: Order;
  readonly search: string;
}

/** How the list gets at what it shows. */
export interface Source {
  readonly stories: (wish: Wish) => readonly Story[];
  readonly all: number;
  readonly nameOf: (story: Story) => string;
  readonly hrefOf: (story: Story) => string;
  readonly change: (wish: Partial<Wish>) => void;
}

/** All stories, a part of them at first, with a search and an order. */
export class StoryList {
  readonly #source: Source;
  readonly #list = h('ol', {});
  readonly #region = h('div', { class: 'shelf' }, this.#list);
  readonly #count = h('p', { class: 'small soft', role: 'status' });
  readonly #more = h('button', { type: 'button' });
  readonly #search = h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly #order;
  readonly element: HTMLElement;
  #stories: readonly Story[] = [];
  #chosen: Story | undefined;

  constructor(source: Source) {
    this.#source = source;
    this.#order = choice<Order>(
      orders,
      (order) => say.orders[order],
      (order) => {
        source.change({ order });
      },
    );
    this.#search.addEventListener('input', () => {
      source.change({ search: this.#search.value });
    });
    this.#more.addEventListener('click', () => {
      const first = this.#list.children.length;
      this.#grow(first + STEP);
      this.#list.children[first]?.querySelector('a')?.focus();
    });
    this.#region.append(this.#more);
    this.element = h(
      'nav',
      { class: 'card list no-print', 'aria-label': say.list },
      h('h2', {}, say.list),
      h('label', { class: 'field' }, h('span', {}, say.search), this.#search),
      h('label', { class: 'field' }, h('span', {}, say.order), this.#order.element),
      this.#count,
      this.#region,
    );
  }

  /** Lists the stories of a wish anew, as far as the chosen one at least. */
  show(wish: Wish, chosen: Story): void {
    this.#stories = this.#source.stories(wish);
    if (this.#search.value !== wish.search) this.#search.value = wish.search;
    this.#order.show(wish.order);
    const { length } = this.#stories;
    this.#count.textContent =
      length === 0 && searched(wish.search).length > 0 ? say.noneShown : say.shown(length, this.#source.all);
    this.#list.replaceChildren();
    this.#region.scrollTop = 0;
    this.#chosen = chosen;
    const at = this.#stories.indexOf(chosen);
    this.#grow(Math.max(STEP, Math.ceil((at + 1) / STEP) * STEP));
    this.#reveal();
  }

  /** Marks another story as the chosen one. */
  choose(story: Story): void {
    this.#chosen = story;
    for (const [at, item] of [...this.#list.children].entries()) this.#mark(item, this.#stories[at]!);
    const at = this.#stories.indexOf(story);
    this.#grow(Math.ceil((at + 1) / STEP) * STEP);
    this.#reveal();
  }

  /** Scrolls the region, not the page, so that the chosen story is in view. */
  #reveal(): void {
    const item = this.#list.querySelector<HTMLElement>('[aria-current]')?.closest('li');
    if (!item) return;
    const [top, bottom] = [item.offsetTop, item.offsetTop + item.offsetHeight];
    const { scrollTop, clientHeight } = this.#region;
    if (top < scrollTop || bottom > scrollTop + clientHeight)
      this.#region.scrollTop = top - (clientHeight - item.offsetHeight) / 2;
  }

  /** Again, once the list stands in the page. */
  shown(): void {
    this.#reveal();
  }

  #mark(item: Element, story: Story): void {
    const link = item.querySelector('a')!;
    if (story === this.#chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }

  #grow(count: number): void {
    const from = this.#list.children.length;
    for (const story of this.#stories.slice(from, count)) {
      const item = this.#item(story);
      this.#mark(item, story);
      this.#list.append(item);
    }
    const left = this.#stories.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = say.moreStories(Math.min(STEP, left));
  }

  #item(story: Story): HTMLElement {
    const { cluster, outlets, span, strength } = story;
    const facts = [
      say.documents(cluster.documents.length),
      outlets.length > 0 && say.outlets(outlets.length),
      span === undefined ? say.untimed : between(span),
      say.highest(strength),
    ];
    return h(
      'li',
      {},
      h('a', { href: this.#source.hrefOf(story) }, h('bdi', {}, this.#source.nameOf(story))),
      h('div', { class: 'small soft' }, facts.filter((fact) => fact !== false).join(' · ')),
    );
  }
}

import type { Link } from '../../model/passage.js';
import { h } from '../dom.js';
import type { Desk, Pointed } from './desk.js';
import type { Sort } from './highlights.js';
import { minimap } from './minimap.js';
import { Pane } from './pane.js';
import type { SideName } from './shares.js';
import { scrollTogether } from './sync.js';

const names = ['a', 'b'] as const;

const numbersOf = (element: Element | null | undefined, name: 'links' | 'passages'): readonly number[] =>
  (element as HTMLElement | null | undefined)?.dataset[name]?.split(' ').map(Number) ?? [];

/** The two texts side by side. */
export class Panes {
  readonly element: HTMLElement;
  readonly #desk: Desk;
  readonly #panes: Readonly<Record<SideName, Pane>>;
  readonly #links: readonly Link[];
  readonly #rest: () => void;
  #lit: readonly HTMLElement[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#panes = { a: new Pane(desk, 'a'), b: new Pane(desk, 'b') };
    this.#links = desk.pair.passages.flatMap(({ links }) => links);
    for (const name of names) {
      const pane = this.#panes[name];
      pane.scroller.parentElement!.append(minimap(desk, pane));
      this.#listen(pane);
    }
    this.#rest = scrollTogether(desk, this.#panes).rest;
    this.element = h('div', { class: 'panes' }, this.#panes.a.element, this.#panes.b.element);
    desk.onChange((now, before) => {
      if (now.hidden !== before.hidden && [...now.hidden].join() !== [...before.hidden].join()) this.paint();
      if (now.passage !== before.passage) this.#current(now.passage, before.passage);
    });
  }

  paint(): void {
    for (const name of names) this.#panes[name].paint();
  }

  #current(now: number | undefined, before: number | undefined): void {
    for (const name of names) {
      const elementsOf = (number: number | undefined): readonly HTMLElement[] =>
        number === undefined ? [] : this.#panes[name].elementsOf('passage', number - 1);
      for (const element of elementsOf(before)) element.classList.remove('current');
      for (const element of elementsOf(now)) element.classList.add('current');
    }
  }

  /** Shows a place in both texts: level, and for a moment in a frame of its own. */
  point(pointed: Pointed): void {
    this.#rest();
    for (const name of names) {
      const span = pointed[name];
      const pane = this.#panes[name];
      if (span === undefined) continue;
      const level = pointed.from?.level ?? Math.min(0.2 * pane.scroller.clientHeight, 120);
      if (pointed.from?.side !== name) pane.bring(pointed.from?.beside ?? span, level);
      if (pointed.sort !== 'passage') this.#flash(pane.elementsOf(pointed.sort, pointed.number));
    }
  }

  #flash(elements: readonly HTMLElement[]): void {
    for (const element of elements) {
      element.classList.add('flashed');
      setTimeout(() => {
        element.classList.remove('flashed');
      }, 2500);
    }
  }

  #light(sort: Sort, numbers: readonly number[]): void {
    for (const element of this.#lit) element.classList.remove('lit');
    this.#lit = names.flatMap((name) =>
      numbers.flatMap((number) => this.#panes[name].elementsOf(sort, number)),
    );
    for (const element of this.#lit) element.classList.add('lit');
  }

  #listen(pane: Pane): void {
    const { scroller } = pane;
    scroller.addEventListener('pointerover', ({ target }) => {
      this.#light('link', numbersOf((target as Element).closest('.link'), 'links'));
    });
    scroller.addEventListener('pointerleave', () => {
      this.#light('link', []);
    });
    scroller.addEventListener('focusin', ({ target }) => {
      const number = (target as HTMLElement).dataset['passage'];
      this.#light('passage', number === undefined ? [] : [Number(number) - 1]);
    });
    scroller.addEventListener('click', ({ target }) => {
      this.#click(pane, target as HTMLElement);
    });
  }

  #click(pane: Pane, target: HTMLElement): void {
    if (target.closest('[data-drift]') !== null) return;
    const level = (element: Element): number =>
      element.getClientRects()[0]!.top - pane.scroller.getBoundingClientRect().top;
    const button = target.closest<HTMLElement>('[data-passage]');
    if (button !== null) {
      this.#desk.choose(Number(button.dataset['passage']), { side: pane.side, level: level(button) });
      return;
    }
    // Whoever selects words to copy them has not asked for anything else.
    if (getSelection()?.isCollapsed === false) return;
    const passage = target.closest('.passage');
    const number = this.#choiceOf(numbersOf(passage, 'passages'));
    if (passage === null || number === undefined) return;
    const link = target.closest('.link');
    const at = numbersOf(link, 'links')[0];
    const beside = at === undefined ? undefined : this.#links[at]![pane.side === 'a' ? 'b' : 'a'];
    this.#desk.choose(number, { side: pane.side, level: level(link ?? passage), beside });
  }

  /** The passage meant by a click: where several overlap, one after another, the shortest first. */
  #choiceOf(numbers: readonly number[]): number | undefined {
    const { passages } = this.#desk.pair;
    const size = (number: number): number => {
      const { begin, end } = passages[number - 1]!.a;
      return end - begin;
    };
    const sorted = [...numbers].sort((x, y) => size(x) - size(y));
    const at = sorted.indexOf(this.#desk.state.passage ?? 0);
    return sorted[(at + 1) % Math.max(1, sorted.length)];
  }
}

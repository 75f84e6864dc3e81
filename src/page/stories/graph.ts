import { h, s } from '../dom.js';
import { whileShown } from '../watch.js';
import { stories as say } from '../strings/stories.js';
import { axisOf } from './axis.js';
import type { Cast } from './cast.js';
import { draw } from './draw.js';
import type { Line } from './draw.js';
import { laneItem } from './lane.js';
import { legend } from './legend.js';
import { linesOf } from './lines.js';
import type { Story } from './story.js';
import { lasting } from './when.js';

/** Lanes that are shown at first, and dashed lines that are drawn at the most. */
const LANES = 60;
const JOINED = 400;
/** With more dashed lines than this, they are drawn when the reader asks for them. */
const FEW = 12;
/** With more lanes than this, each has one line for its name, and the times stand below them too. */
const TALL = 15;

/** The documents of a story in lanes along the time, and how they came from one another. */
export class Graph {
  readonly element = h('section', { class: 'card graph', 'aria-labelledby': 'story-graph' });
  readonly #story: Story;
  readonly #cast: Cast;
  readonly #list = h('ol', { 'aria-label': say.lanes });
  readonly #picture = s('svg', { 'aria-hidden': 'true' });
  readonly #stage = h('div', { class: 'stage' });
  readonly #gap = h('p', { class: 'small soft gap-note' });
  readonly #arrows: readonly Line[];
  readonly #joined: readonly Line[];
  #showsJoined: boolean;

  constructor(story: Story, cast: Cast) {
    this.#story = story;
    this.#cast = cast;
    const { arrows, joined } = linesOf(
      story.cluster,
      story.lanes.map(({ id }) => id),
    );
    this.#arrows = arrows;
    this.#joined = joined.slice(-JOINED);
    this.#showsJoined = joined.length <= FEW;
    this.#grow(LANES);
    this.element.append(
      h('h3', { id: 'story-graph' }, say.graph),
      h('p', { class: 'small soft' }, say.graphHelp, ' ', say.utc),
      this.#stage,
      this.#gap,
      ...this.#all(),
      ...(joined.length > 0 ? [this.#joinedChoice(joined.length)] : []),
      legend(story.lanes, joined.length > 0),
    );
    this.#listen();
  }

  /** Lights up the lines of a lane, or those between two; nothing for none. */
  light(from?: number, to = from): void {
    this.#stage.classList.toggle('lit', from !== undefined);
    for (const line of this.#picture.querySelectorAll<SVGElement>('[data-from]')) {
      const { dataset } = line;
      const [start, end] = [Number(dataset['from']), Number(dataset['to'])];
      const lit = from === to ? start === from || end === from : start === from && end === to;
      line.classList.toggle('on', from !== undefined && lit);
    }
  }

  #grow(count: number): void {
    const { lanes } = this.#story;
    const from = this.#list.children.length;
    const sources = new Map<number, string[]>();
    for (const line of this.#arrows)
      sources.set(line.to, [...(sources.get(line.to) ?? []), lanes[line.from]!.id]);
    this.#list.append(
      ...lanes.slice(from, count).map((lane, at) => laneItem(this.#cast, lane, sources.get(from + at) ?? [])),
    );
    const axis = (): HTMLElement => h('div', { class: 'axis', 'aria-hidden': 'true' });
    const shown = this.#list.children.length;
    this.#stage.classList.toggle('few', shown <= TALL);
    this.#stage.replaceChildren(axis(), this.#list, ...(shown > TALL ? [axis()] : []), this.#picture);
  }

  #all(): HTMLElement[] {
    const { length } = this.#story.lanes;
    if (length <= LANES) return [];
    const words = h('span', {}, say.lanesShown(LANES, length));
    const button = h('button', { type: 'button', class: 'no-print' }, say.allLanes(length));
    button.addEventListener('click', () => {
      this.#grow(length);
      this.#draw();
      button.remove();
      words.textContent = say.lanesShown(length, length);
      this.#list.children[LANES]?.querySelector('a')?.focus();
    });
    return [h('p', { class: 'row' }, h('span', { role: 'status' }, words), button)];
  }

  #joinedChoice(count: number): HTMLElement {
    const box = h('input', { type: 'checkbox', checked: this.#showsJoined });
    box.addEventListener('change', () => {
      this.#showsJoined = box.checked;
      this.#draw();
    });
    const words = count > JOINED ? say.joinedLimited(JOINED, count) : say.joined(count);
    return h('label', { class: 'check small' }, box, words);
  }

  #listen(): void {
    new ResizeObserver(() => {
      this.#draw();
    }).observe(this.#stage);
    const lightAt = ({ target }: Event): void => {
      const element = target as Element;
      const item = element.closest('li');
      const node = element.closest<SVGElement>('[data-lane]')?.dataset['lane'];
      if (item !== null) this.light([...this.#list.children].indexOf(item));
      else this.light(node === undefined ? undefined : Number(node));
    };
    const dark = (): void => {
      this.light();
    };
    for (const type of ['pointerover', 'focusin']) this.#stage.addEventListener(type, lightAt);
    for (const type of ['pointerleave', 'focusout']) this.#stage.addEventListener(type, dark);
    const print = (printing: boolean) => (): void => {
      this.#stage.classList.toggle('printing', printing);
      this.#draw();
    };
    whileShown(this.element, window, 'beforeprint', print(true));
    whileShown(this.element, window, 'afterprint', print(false));
  }

  #draw(): void {
    const tracks = [...this.#list.querySelectorAll<HTMLElement>('.track')];
    const { offsetLeft: left, offsetWidth: width } = tracks[0]!;
    if (width === 0) return;
    const { offsetWidth, offsetHeight: height } = this.#stage;
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const lanes = this.#story.lanes.slice(0, tracks.length);
    const axis = axisOf(lanes, width, unit);
    const isShown = ({ from, to }: Line): boolean => from < lanes.length && to < lanes.length;
    const middle = (element: HTMLElement): number => element.offsetTop + element.offsetHeight / 2;
    this.#picture.setAttribute('viewBox', `0 0 ${offsetWidth} ${height}`);
    this.#picture.replaceChildren(
      ...draw({
        cast: this.#cast,
        lanes,
        arrows: this.#arrows.filter(isShown),
        joined: this.#showsJoined ? this.#joined.filter(isShown) : [],
        axis,
        left,
        width,
        rows: tracks.map(middle),
        axes: [...this.#stage.querySelectorAll<HTMLElement>('.axis')].map(middle),
        height,
        unit,
      }),
    );
    this.#gap.textContent = axis.gap === undefined ? '' : say.left(lasting(axis.gap.length));
  }
}

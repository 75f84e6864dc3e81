import { h } from '../dom.js';
import type { Place } from './cells.js';
import { draw } from './draw.js';
import type { Scene } from './draw.js';
import { fittingCell, gutterOf, placeAt, scrolledAround, scrolledTo, zoomedCell } from './grid.js';
import { coloursAt } from './ramp.js';
import type { Colours } from './ramp.js';

/** What the board draws besides its own state. */
export type Content = Pick<Scene, 'rows' | 'families' | 'names' | 'passes'>;

/** The matrix in a region that scrolls: a spacer of its full size, and a canvas of the size of the view that stays. */
export class Board {
  readonly region: HTMLElement;
  active: Place = { row: 0, column: 0 };
  hovered: Place | undefined;
  readonly #content: Content;
  readonly #canvas = h('canvas', { 'aria-hidden': 'true' });
  readonly spacer = h('div', { class: 'spacer' }, this.#canvas);
  #cell = 1;
  #fits = true;
  #waiting = false;
  #colours: Colours | undefined;
  readonly #vars = new Map<string, string>();

  constructor(content: Content, attributes: Parameters<typeof h>[1]) {
    this.#content = content;
    this.region = h('div', attributes, this.spacer);
    this.region.addEventListener('scroll', () => {
      this.redraw();
    });
    new ResizeObserver(() => {
      if (this.#fits) this.fit();
      else this.redraw();
    }).observe(this.region);
  }

  get count(): number {
    return this.#content.rows.length;
  }

  /** Width and height that the region may have. */
  #most(): readonly [number, number] {
    return [this.region.clientWidth, parseFloat(getComputedStyle(this.region).maxHeight) || 480];
  }

  fit(): void {
    const [width, height] = this.#most();
    if (width === 0) return;
    this.#cell = fittingCell(this.count, width, height);
    this.#fits = true;
    this.#size(gutterOf(this.#cell, width, height));
    this.redraw();
  }

  /** Makes cells larger or smaller; what is at `x`, `y` of the view stays there. */
  zoom(larger: boolean, x?: number, y?: number): void {
    const from = this.#cell;
    this.#cell = zoomedCell(from, larger);
    this.#fits = false;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.region;
    const [width, height] = this.#most();
    const gutter = gutterOf(this.#cell, width, height);
    this.#size(gutter);
    this.region.scrollLeft = scrolledAround(scrollLeft, (x ?? clientWidth / 2) - gutter.x, from, this.#cell);
    this.region.scrollTop = scrolledAround(scrollTop, (y ?? clientHeight / 2) - gutter.y, from, this.#cell);
    this.redraw();
  }

  /** The cell at a place of the screen. */
  at(clientX: number, clientY: number): Place | undefined {
    const box = this.region.getBoundingClientRect();
    const { scrollLeft, scrollTop } = this.region;
    const gutter = gutterOf(this.#cell, ...this.#most());
    const column = placeAt(
      clientX - box.left - this.region.clientLeft,
      gutter.x,
      scrollLeft,
      this.#cell,
      this.count,
    );
    const row = placeAt(
      clientY - box.top - this.region.clientTop,
      gutter.y,
      scrollTop,
      this.#cell,
      this.count,
    );
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  /** Scrolls so that the active cell is in view, and says where it lies in the spacer. */
  reveal(): void {
    const { region } = this;
    const gutter = gutterOf(this.#cell, ...this.#most());
    const room = { x: region.clientWidth - gutter.x, y: region.clientHeight - gutter.y };
    region.scrollLeft = scrolledTo(this.active.column, region.scrollLeft, room.x, this.#cell);
    region.scrollTop = scrolledTo(this.active.row, region.scrollTop, room.y, this.#cell);
    this.redraw();
  }

  /** How many rows are in view. */
  page(): number {
    const gutter = gutterOf(this.#cell, ...this.#most());
    return Math.max(1, Math.floor((this.region.clientHeight - gutter.y) / this.#cell) - 1);
  }

  /** Draws before the next frame, however often it is asked for. */
  redraw(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      if (this.region.isConnected) this.#draw();
    });
  }

  /** Draws at once, in the colours as they are now. */
  recolour(): void {
    this.#colours = undefined;
    if (this.region.isConnected) this.#draw();
  }

  /** Sets a custom property of the region, if it changes: each change is a new layout. */
  #set(name: string, value: string): void {
    if (this.#vars.get(name) === value) return;
    this.#vars.set(name, value);
    this.region.style.setProperty(name, value);
  }

  #size(gutter: { readonly x: number; readonly y: number }): void {
    const size = this.#cell * this.count + 2;
    this.#set('--full-width', `${gutter.x + size}px`);
    this.#set('--full-height', `${gutter.y + size}px`);
    this.#set('--cell-x', `${gutter.x + this.active.column * this.#cell}px`);
    this.#set('--cell-y', `${gutter.y + this.active.row * this.#cell}px`);
    this.#set('--cell', `${this.#cell}px`);
  }

  #draw(): void {
    const [most, tall] = this.#most();
    const gutter = gutterOf(this.#cell, most, tall);
    this.#size(gutter);
    const { region } = this;
    const width = Math.min(region.clientWidth, Math.ceil(gutter.x + this.#cell * this.count + 2));
    const height = Math.min(region.clientHeight, Math.ceil(gutter.y + this.#cell * this.count + 2));
    const to = this.#canvas.getContext('2d');
    if (to === null || width <= 0 || height <= 0) return;
    const ratio = devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== across || this.#canvas.height !== down) {
      this.#canvas.width = across;
      this.#canvas.height = down;
      this.#set('--view-width', `${width}px`);
      this.#set('--view-height', `${height}px`);
    }
    to.setTransform(ratio, 0, 0, ratio, 0, 0);
    const scene: Scene = {
      ...this.#content,
      cell: this.#cell,
      gutter,
      width,
      height,
      scroll: { x: region.scrollLeft, y: region.scrollTop },
      active: this.active,
      hovered: this.hovered,
    };
    draw(to, scene, (this.#colours ??= coloursAt(region)));
  }
}

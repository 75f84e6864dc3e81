import { say as common } from '../strings/common.js';
import type { Cell, Place } from './cells.js';
import { inView, PRINTED_CELL } from './grid.js';
import type { Gutter } from './grid.js';
import type { Family } from './order.js';
import { stepOf } from './ramp.js';
import type { Colours } from './ramp.js';

/** What is drawn. Sizes and places in CSS pixels. */
export interface Scene {
  /** Of every row, its cells. */
  readonly rows: readonly (readonly Cell[])[];
  readonly families: readonly Family[];
  readonly names: (row: number) => string;
  /** Whether the filters let a pair through. */
  readonly passes: (pair: number) => boolean;
  readonly cell: number;
  readonly gutter: Gutter;
  readonly width: number;
  readonly height: number;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly active: Place;
  readonly hovered: Place | undefined;
}

/** A mark of at least this many pixels is seen where cells are smaller. */
const LEAST_MARK = 2;

class Drawing {
  readonly #to: CanvasRenderingContext2D;
  readonly #scene: Scene;
  readonly #colours: Colours;
  readonly #rows: readonly [number, number];
  readonly #columns: readonly [number, number];

  constructor(to: CanvasRenderingContext2D, scene: Scene, colours: Colours) {
    this.#to = to;
    this.#scene = scene;
    this.#colours = colours;
    const { width, height, gutter, scroll, cell, rows } = scene;
    this.#rows = inView(scroll.y, height - gutter.y, cell, rows.length);
    this.#columns = inView(scroll.x, width - gutter.x, cell, rows.length);
  }

  #x(column: number): number {
    return this.#scene.gutter.x - this.#scene.scroll.x + column * this.#scene.cell;
  }

  #y(row: number): number {
    return this.#scene.gutter.y - this.#scene.scroll.y + row * this.#scene.cell;
  }

  all(): void {
    const { width, height, gutter } = this.#scene;
    const to = this.#to;
    to.fillStyle = this.#colours.ground;
    to.fillRect(0, 0, width, height);
    to.save();
    to.beginPath();
    to.rect(gutter.x, gutter.y, width - gutter.x, height - gutter.y);
    to.clip();
    this.#ground();
    this.#cells();
    this.#families();
    this.#ring();
    to.restore();
    if (gutter.x > 0) this.#names();
  }

  /** Lines between cells with room for them, and the diagonal. */
  #ground(): void {
    const { cell } = this.#scene;
    const to = this.#to;
    const [first, last] = this.#rows;
    const [left, right] = this.#columns;
    to.fillStyle = this.#colours.line;
    for (let at = Math.max(first, left); at < Math.min(last, right); at++)
      to.fillRect(this.#x(at), this.#y(at), Math.max(1, cell), Math.max(1, cell));
    const [x0, x1, y0, y1] = [this.#x(left), this.#x(right), this.#y(first), this.#y(last)];
    if (cell >= 8) {
      for (let row = first; row <= last; row++) to.fillRect(x0, this.#y(row), x1 - x0, 1);
      for (let column = left; column <= right; column++) to.fillRect(this.#x(column), y0, 1, y1 - y0);
    }
    to.strokeStyle = this.#colours.line;
    to.lineWidth = 1;
    to.strokeRect(x0 + 0.5, y0 + 0.5, x1 - x0 - 1, y1 - y0 - 1);
  }

  #cells(): void {
    const { rows, cell, passes } = this.#scene;
    const to = this.#to;
    const [left, right] = this.#columns;
    const gap = cell >= 8 ? 1 : 0;
    const size = Math.max(LEAST_MARK, cell) - gap;
    to.font = `600 ${Math.min(13, cell * 0.36)}px system-ui, sans-serif`;
    to.textAlign = 'center';
    to.textBaseline = 'middle';
    for (let row = this.#rows[0]; row < this.#rows[1]; row++)
      for (const { column, pair, score } of rows[row]!) {
        if (column < left || column >= right) continue;
        const [x, y] = [this.#x(column) + gap, this.#y(row) + gap];
        if (!passes(pair)) {
          // A hollow dot: there is a pair, which the filters hide.
          if (cell < 6) continue;
          to.strokeStyle = this.#colours.faint;
          to.lineWidth = 1;
          to.beginPath();
          to.arc(x + size / 2, y + size / 2, Math.min(3, size / 4), 0, 2 * Math.PI);
          to.stroke();
          continue;
        }
        const step = stepOf(score);
        to.fillStyle = this.#colours.steps[step]!;
        to.fillRect(x, y, size, size);
        if (cell < PRINTED_CELL) continue;
        to.fillStyle = this.#colours.figures[step]!;
        to.fillText(common.score(score), x + size / 2, y + size / 2 + 0.5);
      }
  }

  #families(): void {
    const to = this.#to;
    to.strokeStyle = this.#colours.soft;
    to.lineWidth = this.#scene.cell >= 4 ? 2 : 1;
    for (const { begin, end } of this.#scene.families) {
      const size = (end - begin) * this.#scene.cell;
      to.strokeRect(this.#x(begin) + 0.5, this.#y(begin) + 0.5, size, size);
    }
  }

  #ring(): void {
    const { active, hovered, cell } = this.#scene;
    const to = this.#to;
    const around = (at: Place, colour: string, width: number): void => {
      to.strokeStyle = colour;
      to.lineWidth = width;
      const room = Math.max(cell, 5);
      const shift = (room - cell) / 2;
      to.strokeRect(this.#x(at.column) - shift, this.#y(at.row) - shift, room + 1, room + 1);
    };
    if (hovered !== undefined) around(hovered, this.#colours.ink, 1);
    around(active, this.#colours.focus, 3);
  }

  /** The longest beginning of a name that fits. */
  #fitted(name: string, room: number): string {
    const to = this.#to;
    if (to.measureText(name).width <= room) return name;
    const characters = Array.from(name);
    let [fits, not] = [0, characters.length];
    while (fits + 1 < not) {
      const middle = (fits + not) >> 1;
      if (to.measureText(`${characters.slice(0, middle).join('')}…`).width <= room) fits = middle;
      else not = middle;
    }
    return `${characters.slice(0, fits).join('').trimEnd()}…`;
  }

  #names(): void {
    const { gutter, cell, names, active, hovered, width, height } = this.#scene;
    const to = this.#to;
    const size = Math.min(13, Math.max(10, cell - 3));
    to.textBaseline = 'middle';
    const style = (marked: boolean): void => {
      to.font = `${marked ? '650 ' : ''}${size}px system-ui, sans-serif`;
      to.fillStyle = marked ? this.#colours.ink : this.#colours.soft;
    };
    to.save();
    to.beginPath();
    to.rect(0, gutter.y, gutter.x, height - gutter.y);
    to.clip();
    to.textAlign = 'right';
    for (let row = this.#rows[0]; row < this.#rows[1]; row++) {
      style(row === active.row || row === hovered?.row);
      to.fillText(this.#fitted(names(row), gutter.x - 10), gutter.x - 6, this.#y(row) + cell / 2);
    }
    to.restore();
    to.save();
    to.beginPath();
    to.rect(gutter.x, 0, width - gutter.x, gutter.y);
    to.clip();
    to.textAlign = 'left';
    for (let column = this.#columns[0]; column < this.#columns[1]; column++) {
      style(column === active.column || column === hovered?.column);
      to.save();
      to.translate(this.#x(column) + cell / 2, gutter.y - 6);
      to.rotate(-Math.PI / 2);
      to.fillText(this.#fitted(names(column), gutter.y - 10), 0, 0);
      to.restore();
    }
    to.restore();
  }
}

/** Draws what of the matrix is in view. */
export function draw(to: CanvasRenderingContext2D, scene: Scene, colours: Colours): void {
  new Drawing(to, scene, colours).all();
}

import type { Span } from '../../model/span.js';
import { h } from '../dom.js';
import { shared } from '../pair/highlights.js';
import { Lazy } from '../pair/lazy.js';
import { paragraphsOf, sheetsOf } from '../pair/paragraphs.js';
import type { Paragraph } from '../pair/paragraphs.js';
import { whileUsed } from '../watch.js';
import type { Covered } from './heat.js';
import { paragraph } from './paint.js';
import type { Reading } from './reading.js';
import type { Mark } from './runs.js';

/** Characters in a line of usual width. */
const LINE = 66;

const linesOf = (sheet: readonly Paragraph[]): number =>
  sheet.reduce((lines, { begin, end }) => lines + Math.ceil((end - begin) / LINE) + 0.7, 0);

/** The text of the document, laid out as it comes into view. */
export class Sheets {
  readonly element: HTMLElement;
  readonly #reading: Reading;
  readonly #text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #sheets: readonly (readonly Paragraph[])[];
  readonly #holders: readonly HTMLElement[];
  readonly #template: readonly Span[];
  #lazy: Lazy | undefined;

  constructor(reading: Reading, text: string) {
    const { furniture, boilerplate } = reading.body;
    this.#reading = reading;
    this.#text = text;
    this.#template = [...furniture, ...boilerplate].map(({ begin, end }) => ({ begin, end }));
    this.#paragraphs = paragraphsOf(text);
    this.#sheets = sheetsOf(this.#paragraphs);
    this.#holders = this.#sheets.map((sheet) =>
      h('div', { class: 'sheet', vars: { '--lines': Math.ceil(linesOf(sheet)) } }),
    );
    this.element = h('div', { class: 'paper', lang: reading.document.language }, ...this.#holders);
    const all = (): void => this.#lazy?.all();
    whileUsed(this.element, window, 'beforeprint', all);
    whileUsed(this.element, matchMedia('print'), 'change', all);
  }

  /** Marks the text anew; sheets that are out of view keep their old marks until they come near. */
  paint(covered: readonly Covered[]): void {
    this.#lazy?.stop();
    const marks: readonly Mark[] = [...covered, ...this.#template].sort((x, y) => x.begin - y.begin);
    const byParagraph = shared(this.#paragraphs, marks);
    const firstOf: number[] = [];
    let first = 0;
    for (const sheet of this.#sheets) {
      firstOf.push(first);
      first += sheet.length;
    }
    this.#lazy = new Lazy(null, this.#holders, (at) => {
      this.#holders[at]!.replaceChildren(
        ...this.#sheets[at]!.map((each, i) =>
          paragraph(this.#reading, this.#text, each, byParagraph[firstOf[at]! + i]!),
        ),
      );
    });
    this.#lazy.ensure(0);
  }
}

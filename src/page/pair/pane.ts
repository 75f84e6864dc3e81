import type { Span } from '../../model/span.js';
import { h } from '../dom.js';
import { nameOf, named, origin } from '../names.js';
import { pair as words } from '../strings/pair.js';
import { oddities } from '../visible.js';
import type { Desk } from './desk.js';
import { highlightsOf, shared } from './highlights.js';
import type { Highlight, Sort } from './highlights.js';
import { Lazy } from './lazy.js';
import { Painter } from './paint.js';
import { paragraphsOf, sheetsOf } from './paragraphs.js';
import type { Paragraph } from './paragraphs.js';
import type { SideName } from './shares.js';
import { countBelow } from './words.js';

/** Characters in a line of a pane of usual width. */
const LINE = 62;

const linesOf = (sheet: readonly Paragraph[]): number =>
  sheet.reduce((lines, { begin, end }) => lines + Math.ceil((end - begin) / LINE) + 0.7, 0);

/** How the page moves to a place: at once for whoever wants no motion. */
export const motion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** One text, in a region that scrolls by itself. */
export class Pane {
  readonly side: SideName;
  readonly scroller: HTMLElement;
  readonly element: HTMLElement;
  readonly #desk: Desk;
  readonly #text: string | null;
  readonly #paragraphs: readonly Paragraph[];
  readonly #sheets: readonly (readonly Paragraph[])[];
  readonly #firsts: readonly number[];
  readonly #holders: readonly HTMLElement[];
  readonly #lazy: { now: Lazy | undefined } = { now: undefined };
  readonly #elements = new Map<string, HTMLElement[]>();
  /** The runs of text of each sheet that is laid out, and where they begin. */
  readonly #runs: { readonly begins: number[]; readonly nodes: Text[] }[];
  readonly #repainted: (() => void)[] = [];

  constructor(desk: Desk, side: SideName) {
    const document = desk.documents[side];
    this.#desk = desk;
    this.side = side;
    this.#text = desk.bodies[side].text;
    this.#paragraphs = this.#text === null ? [] : paragraphsOf(this.#text);
    this.#sheets = sheetsOf(this.#paragraphs);
    this.#firsts = this.#sheets.map((sheet) => sheet[0]!.begin);
    this.#runs = this.#sheets.map(() => ({ begins: [], nodes: [] }));
    this.#holders = this.#sheets.map((sheet) =>
      h('div', { class: 'sheet', vars: { '--lines': Math.ceil(linesOf(sheet)) } }),
    );
    this.scroller = h(
      'div',
      {
        class: 'pane',
        role: 'region',
        tabindex: 0,
        'aria-label': words.textOf(nameOf(document)),
        lang: document.language,
      },
      ...(this.#text === null ? this.#offsets() : this.#holders),
    );
    this.element = h(
      'section',
      { class: `side side-${side}` },
      h(
        'header',
        {},
        h('h3', { class: 'headline' }, named(document)),
        h('p', { class: 'soft small' }, h('bdi', {}, origin(document))),
        this.#flag(),
      ),
      h('div', { class: 'scrolled' }, this.scroller),
    );
  }

  #flag(): HTMLElement | undefined {
    const { hidden, controls } = oddities(this.#text ?? '');
    if (hidden + controls === 0) return undefined;
    return h('p', { class: 'flag small' }, `⚑ ${words.oddities(hidden, controls)}`);
  }

  /** Where the passages lie, for a text that the result does not hold. */
  #offsets(): HTMLElement[] {
    return [
      h('p', { class: 'soft' }, words.noText),
      h(
        'ol',
        { class: 'offsets' },
        ...this.#desk.pair.passages.map((passage, at) =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', class: `jump kind-${passage.kind}`, 'data-passage': at + 1 },
              words.passage(at + 1),
            ),
            ` ${words.characters(passage[this.side].begin, passage[this.side].end)}`,
          ),
        ),
      ),
    ];
  }

  /** Called when what is marked, or how it is laid out, has changed. */
  onPaint(listener: () => void): void {
    this.#repainted.push(listener);
  }

  /** Marks the text anew; what is seen stays where it is. */
  paint(): void {
    if (this.#text === null) return;
    const top = this.scroller.scrollTop;
    const before = this.#lazy.now;
    before?.stop();
    this.#elements.clear();
    const highlights = highlightsOf(
      this.#desk.pair,
      this.side,
      this.#desk.bodies[this.side],
      this.#desk.state.hidden,
    );
    const byParagraph = shared(this.#paragraphs, highlights);
    const painter = new Painter(this.#desk, this.side, this.#text, {
      marked: (highlight, element) => {
        this.#register(highlight, element);
      },
      text: (begin, node) => {
        const { begins, nodes } = this.#runs[this.#sheetAt(begin)]!;
        begins.push(begin);
        nodes.push(node);
      },
    });
    const firstOf: number[] = [];
    let first = 0;
    for (const sheet of this.#sheets) {
      firstOf.push(first);
      first += sheet.length;
    }
    const lazy = new Lazy(this.scroller, this.#holders, (at) => {
      this.#runs[at] = { begins: [], nodes: [] };
      this.#holders[at]!.replaceChildren(
        ...this.#sheets[at]!.map((paragraph, i) => {
          const place = firstOf[at]! + i;
          return painter.paragraph(paragraph, byParagraph[place]!, this.#paragraphs[place - 1]?.end ?? 0);
        }),
      );
      for (const listener of this.#repainted) listener();
    });
    this.#lazy.now = lazy;
    lazy.ensure(0);
    for (const at of this.#holders.keys()) if (before?.has(at)) lazy.ensure(at);
    this.scroller.scrollTop = top;
  }

  #register({ sort, number }: Highlight, element: HTMLElement): void {
    const key = `${sort} ${number}`;
    const known = this.#elements.get(key);
    if (known === undefined) this.#elements.set(key, [element]);
    else known.push(element);
    if (sort === 'passage' && this.#desk.state.passage === number + 1) element.classList.add('current');
  }

  /** The elements that show a highlight, as far as they are laid out. */
  elementsOf(sort: Sort, number: number): readonly HTMLElement[] {
    return this.#elements.get(`${sort} ${number}`) ?? [];
  }

  #sheetAt(offset: number): number {
    return Math.max(0, countBelow(this.#firsts, offset + 1) - 1);
  }

  /** How far a place in the text is from the top of the pane's content, in pixels; about, where it is not laid out. */
  topOf(offset: number): number {
    const at = this.#sheetAt(offset);
    const holder = this.#holders[at];
    if (holder === undefined) return 0;
    const origin = this.scroller.getBoundingClientRect().top - this.scroller.scrollTop;
    const { begins, nodes } = this.#runs[at]!;
    const place = Math.max(0, countBelow(begins, offset + 1) - 1);
    const node = nodes[place];
    if (this.#lazy.now?.has(at) !== true || node === undefined) {
      const sheet = this.#sheets[at]!;
      const part = (offset - sheet[0]!.begin) / (sheet.at(-1)!.end - sheet[0]!.begin);
      const { top, height } = holder.getBoundingClientRect();
      return top - origin + Math.min(1, Math.max(0, part)) * height;
    }
    const range = document.createRange();
    const inside = Math.min(Math.max(0, offset - begins[place]!), Math.max(0, node.length - 1));
    range.setStart(node, inside);
    range.setEnd(node, Math.min(node.length, inside + 1));
    return range.getBoundingClientRect().top - origin;
  }

  /** Scrolls so that a part of the text begins at `level` pixels from the top of the pane. */
  bring({ begin }: Span, level: number): void {
    const at = this.#sheetAt(begin);
    for (const near of [at - 1, at, at + 1]) this.#lazy.now?.ensure(near);
    // What is laid out on the way would move the place.
    const behavior = this.#lazy.now?.whole === true ? motion() : 'instant';
    this.scroller.scrollTo({ top: this.topOf(begin) - level, behavior });
  }
}

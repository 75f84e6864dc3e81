import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { h } from '../dom.js';
import { named } from '../names.js';
import { reviewControl } from '../review/control.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { visible } from '../visible.js';
import type { Desk } from './desk.js';
import { Lazy } from './lazy.js';
import { measures } from './measures.js';
import { driftSign } from './paint.js';
import { rowsOf } from './rows.js';
import { segmentsOf } from './segments.js';
import type { SideName } from './shares.js';

/** Characters of unlinked words that are shown between sentences. */
const BETWEEN = 700;

interface Marked extends Span {
  readonly drift?: number;
}

/** A pair passage by passage: linked sentences beside each other. It is also what is printed. */
export class Blocks {
  readonly element: HTMLElement;
  readonly #desk: Desk;
  readonly #holders: readonly HTMLElement[];
  readonly #firstDrift: readonly number[];
  readonly #lazy: Lazy;

  constructor(desk: Desk) {
    this.#desk = desk;
    const { passages } = desk.pair;
    let drifts = 0;
    this.#firstDrift = passages.map(({ drift }) => (drifts += drift.length) - drift.length);
    this.#holders = passages.map(({ kind, links }, at) =>
      h('section', {
        class: `block kind-${kind}`,
        'aria-labelledby': `pair-block-${at + 1}`,
        vars: { '--lines': 4 + 4 * links.length },
      }),
    );
    const heads = h(
      'div',
      { class: 'linked heads' },
      h('p', { class: 'column column-a headline' }, named(desk.documents.a)),
      h('p', { class: 'column column-b headline' }, named(desk.documents.b)),
    );
    this.element = h('div', { class: 'blocks' }, heads, ...this.#holders);
    this.#lazy = new Lazy(null, this.#holders, (at) => {
      this.#build(at);
    });
    const show = (): void => {
      const { hidden, passage } = desk.state;
      for (const [at, { kind }] of passages.entries()) {
        this.#holders[at]!.classList.toggle('left-out', hidden.has(kind));
        this.#holders[at]!.classList.toggle('current', passage === at + 1);
      }
    };
    show();
    desk.onChange(show);
  }

  /** Makes all of it, as for printing. */
  all(): void {
    this.#lazy.all();
  }

  /** Brings a passage of a number from 0 into view. */
  show(passage: number, behavior: ScrollBehavior): void {
    // What is laid out above it later would move it.
    for (const near of [passage - 2, passage - 1, passage]) this.#lazy.ensure(near);
    this.#holders[passage]?.scrollIntoView({ block: 'start', behavior });
  }

  #build(at: number): void {
    const passage = this.#desk.pair.passages[at]!;
    this.#holders[at]!.replaceChildren(
      h(
        'h3',
        { id: `pair-block-${at + 1}` },
        h('span', { class: `jump kind-${passage.kind}`, 'aria-hidden': 'true' }, at + 1),
        h('span', { class: 'spoken' }, words.passage(at + 1)),
        ' ',
        h('span', { class: `kind kind-${passage.kind}` }, say.kind[passage.kind]),
        ' ',
        h('span', { class: 'soft small number' }, measures(this.#desk, at)),
      ),
      ...this.#rows(passage, at),
      ...passage.drift.map(({ statement, category }, i) =>
        h(
          'p',
          { class: 'explained small' },
          h('span', { class: 'drift-number' }, `Δ${this.#firstDrift[at]! + i + 1}`),
          ' ',
          h('bdi', {}, visible(statement)),
          h('span', { class: 'soft' }, ` · ${words.category[category]}`),
        ),
      ),
      reviewControl(this.#desk.context, this.#desk.target(at)),
    );
  }

  #rows(passage: Passage, at: number): HTMLElement[] {
    return rowsOf(passage).flatMap((row) => [
      h('div', { class: 'linked' }, this.#cell(row.a, passage, 'a', at), this.#cell(row.b, passage, 'b', at)),
      ...((row.after.a ?? row.after.b)
        ? [h('div', { class: 'linked between' }, this.#gap(row.after.a, 'a'), this.#gap(row.after.b, 'b'))]
        : []),
    ]);
  }

  #cell(
    sentences: readonly { readonly span: Span; readonly differing: readonly Span[] }[],
    passage: Passage,
    side: SideName,
    at: number,
  ): HTMLElement {
    const drifts = passage.drift.map((drift, i): Marked => ({
      ...drift[side],
      drift: this.#firstDrift[at]! + i,
    }));
    return this.#column(
      side,
      ...sentences.map(({ span, differing }) =>
        h(
          'p',
          { dir: 'auto' },
          h('span', { class: 'told' }, ...this.#sentence(span, [...differing, ...drifts], passage, side, at)),
        ),
      ),
    );
  }

  #sentence(
    span: Span,
    marks: readonly Marked[],
    passage: Passage,
    side: SideName,
    at: number,
  ): (Node | string)[] {
    const { text } = this.#desk.bodies[side];
    if (text === null) return [words.characters(span.begin, span.end)];
    return segmentsOf(span, marks).flatMap((segment): (Node | string)[] => {
      const shown = visible(text.slice(segment.begin, segment.end)).replace(/\s+/gu, ' ');
      if (segment.marks.length === 0) return [shown];
      const drifts = segment.marks.filter(({ drift }) => drift !== undefined);
      const differs = segment.marks.length > drifts.length;
      const ended = drifts.filter(({ end }) => end === segment.end);
      return [
        h(
          differs ? 'mark' : 'span',
          { class: [differs ? 'differing' : '', drifts.length > 0 ? 'drifted' : ''].join(' ').trim() },
          shown,
        ),
        ...ended.map(({ drift }) =>
          driftSign(drift!, passage.drift[drift! - this.#firstDrift[at]!]!.statement),
        ),
      ];
    });
  }

  #gap(span: Span | undefined, side: SideName): HTMLElement {
    const { text } = this.#desk.bodies[side];
    if (span === undefined || text === null) return this.#column(side);
    const shown = text.slice(span.begin, Math.min(span.end, span.begin + BETWEEN)).trim();
    if (!/[\p{L}\p{N}]/u.test(shown)) return this.#column(side);
    return this.#column(
      side,
      h('p', { dir: 'auto' }, visible(shown).replace(/\s+/gu, ' '), span.end - span.begin > BETWEEN && ' …'),
    );
  }

  #column(side: SideName, ...children: HTMLElement[]): HTMLElement {
    return h(
      'div',
      { class: `column column-${side}`, lang: this.#desk.documents[side].language },
      ...children,
    );
  }
}

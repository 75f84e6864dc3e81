import type { Passage } from '../../model/passage.js';
import { h } from '../dom.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { label, visible } from '../visible.js';
import type { Desk } from './desk.js';
import type { Highlight, Sort } from './highlights.js';
import type { Paragraph } from './paragraphs.js';
import { grouped, segmentsOf } from './segments.js';
import type { Segment } from './segments.js';
import type { SideName } from './shares.js';

/** What is told of an element as it is made. */
export interface Painted {
  /** An element that a highlight covers, or a part of it. */
  readonly marked: (highlight: Highlight, element: HTMLElement) => void;
  /** A run of text, by where it begins. */
  readonly text: (begin: number, node: Text) => void;
}

type Piece = Segment<Highlight>;

const ofSort = (marks: readonly Highlight[], sort: Sort): readonly Highlight[] =>
  marks.filter((mark) => mark.sort === sort);

const keyOf =
  (sort: Sort) =>
  ({ marks }: Piece): string =>
    ofSort(marks, sort)
      .map(({ number }) => number)
      .join(' ');

const classOf = {
  differing: 'differing',
  drift: 'drifted',
  quotation: 'quoted',
  evidence: 'spoken-of',
  furniture: 'template',
  boilerplate: 'template',
} as const;

/** The shortest of some passages: where passages overlap, it is the one that the reader means. */
const innermost = (marks: readonly Highlight[]): Highlight =>
  marks.reduce((best, mark) => (mark.end - mark.begin < best.end - best.begin ? mark : best));

/** The facts that changed, in the order of the passages. */
export const driftsOf = (passages: readonly Passage[]): Passage['drift'] =>
  passages.flatMap(({ drift }) => drift);

/** The sign behind words whose fact changed; it leads to the list. */
export const driftSign = (number: number, statement: string): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      class: 'drift-sign',
      'data-drift': number,
      'aria-label': words.driftSign(number + 1, label(statement)),
    },
    `Δ${number + 1}`,
  );

/** Writes paragraphs of one side. */
export class Painter {
  readonly #desk: Desk;
  readonly #side: SideName;
  readonly #text: string;
  readonly #painted: Painted;
  readonly #drifts: Passage['drift'];

  constructor(desk: Desk, side: SideName, text: string, painted: Painted) {
    this.#desk = desk;
    this.#side = side;
    this.#text = text;
    this.#painted = painted;
    this.#drifts = driftsOf(desk.pair.passages);
  }

  /** @param before where the paragraph before ends: passages that begin after it begin in this one */
  paragraph(paragraph: Paragraph, highlights: readonly Highlight[], before: number): HTMLElement {
    const begun = new Set<number>();
    const children = grouped(segmentsOf(paragraph, highlights), keyOf('passage')).map(({ members }) =>
      this.#passage(members, before, begun),
    );
    return h('p', { class: paragraph.continued ? 'continued' : undefined, dir: 'auto' }, ...children.flat());
  }

  #passage(pieces: readonly Piece[], before: number, begun: Set<number>): Node[] {
    const marks = ofSort(pieces[0]!.marks, 'passage');
    const inside = grouped(pieces, keyOf('link')).flatMap(({ members }) => this.#link(members));
    if (marks.length === 0) return inside;
    const starting = marks.filter(({ number, begin }) => begin >= before && !begun.has(number));
    for (const { number } of starting) begun.add(number);
    const { passages } = this.#desk.pair;
    const element = h(
      'span',
      {
        class: `passage kind-${passages[innermost(marks).number]!.kind}${marks.length > 1 ? ' several' : ''}`,
        'data-passages': marks.map(({ number }) => number + 1).join(' '),
      },
      ...starting.map(({ number }) =>
        h(
          'button',
          {
            type: 'button',
            class: `jump kind-${passages[number]!.kind}`,
            'data-passage': number + 1,
            'aria-label': words.jump(number + 1, say.kind[passages[number]!.kind]),
          },
          number + 1,
        ),
      ),
      ...inside,
    );
    for (const mark of marks) this.#painted.marked(mark, element);
    return [element];
  }

  #link(pieces: readonly Piece[]): Node[] {
    const marks = ofSort(pieces[0]!.marks, 'link');
    const inside = pieces.flatMap((piece) => this.#piece(piece));
    if (marks.length === 0) return inside;
    const element = h(
      'span',
      { class: 'link', 'data-links': marks.map(({ number }) => number).join(' ') },
      ...inside,
    );
    for (const mark of marks) this.#painted.marked(mark, element);
    return [element];
  }

  #piece({ begin, end, marks }: Piece): Node[] {
    const node = document.createTextNode(visible(this.#text.slice(begin, end)));
    this.#painted.text(begin, node);
    const inner = marks.filter(({ sort }) => sort !== 'passage' && sort !== 'link');
    if (inner.length === 0) return [node];
    const classes = new Set(inner.map(({ sort }) => classOf[sort as keyof typeof classOf]));
    const quotation = inner.find(({ sort }) => sort === 'quotation');
    const shared = quotation && this.#desk.pair.quotations[quotation.number]!;
    const element = h(
      classes.has('differing') ? 'mark' : 'span',
      {
        class: [...classes].join(' '),
        title: shared && words.quotedBy(shared.speaker && label(shared.speaker), shared.altered),
      },
      node,
    );
    for (const mark of inner) this.#painted.marked(mark, element);
    const ended = ofSort(inner, 'drift').filter((mark) => mark.end === end);
    return [element, ...ended.map(({ number }) => driftSign(number, this.#drifts[number]!.statement))];
  }
}

import type { PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { h, s } from '../dom.js';
import { nameOf } from '../names.js';
import { pair as words } from '../strings/pair.js';
import type { Desk } from './desk.js';
import { ascending } from './order.js';

/** Side of the plot, and radius of a mark, in units of its own. */
const SIZE = 320;
const RADIUS = 4.5;

/** Links that are drawn one by one; of more, their passages are. */
const MOST = 1500;

interface Dot {
  readonly a: Span;
  readonly b: Span;
  readonly passage: number;
}

/** A form for each kind, so that it is not told by colour alone. */
const form: Record<PassageKind, string> = {
  verbatim: 'M-1,-1H1V1H-1Z',
  edited: 'M0,-1.3L1.3,0L0,1.3L-1.3,0Z',
  rewritten: 'M-1.1,0A1.1,1.1 0 1 1 1.1,0A1.1,1.1 0 1 1 -1.1,0Z',
  summary: 'M0,-1.2L1.2,1H-1.2Z',
  quotation: 'M0,1.2L1.2,-1H-1.2Z',
  boilerplate: 'M-1.2,-.4H-.4V-1.2H.4V-.4H1.2V.4H.4V1.2H-.4V.4H-1.2Z',
};

/** How many passages stand in one order on both sides. */
const inOrder = (passages: readonly Pick<Dot, 'a' | 'b'>[]): number =>
  ascending([...passages].sort((x, y) => x.a.begin - y.a.begin).map(({ b }) => b.begin)).length;

/** Where in both texts the links lie: along the diagonal if the texts run in the same order. */
export function plot(desk: Desk): HTMLElement | undefined {
  const { pair, documents } = desk;
  const { passages } = pair;
  const links = passages.flatMap((passage, at): Dot[] =>
    passage.links.map(({ a, b }) => ({ a, b, passage: at + 1 })),
  );
  const whole = links.length > MOST;
  const dots = whole ? passages.map(({ a, b }, at): Dot => ({ a, b, passage: at + 1 })) : links;
  if (dots.length === 0) return undefined;
  const scale = (side: 'a' | 'b') => (offset: number) =>
    Math.round((offset / Math.max(1, documents[side].characters)) * SIZE * 10) / 10;
  const [x, y] = [scale('a'), scale('b')];
  const marks = dots.map(({ a, b, passage }) => {
    const { kind } = passages[passage - 1]!;
    const [left, right, top, bottom] = [x(a.begin), x(a.end), y(b.begin), y(b.end)];
    const element = s(
      'g',
      { class: `kind-${kind}`, 'data-passage': passage },
      s('line', { x1: left, y1: top, x2: right, y2: bottom }),
      s('path', {
        d: form[kind],
        transform: `translate(${(left + right) / 2},${(top + bottom) / 2}) scale(${RADIUS})`,
      }),
    );
    return { element, kind, passage };
  });
  const show = (): void => {
    for (const { element, kind, passage } of marks) {
      element.classList.toggle('hidden', desk.state.hidden.has(kind));
      element.classList.toggle('current', desk.state.passage === passage);
    }
  };
  show();
  desk.onChange(show);
  const said = words.plotOrder(inOrder(passages), passages.length);
  const choose = ({ target }: MouseEvent): void => {
    const passage = (target as Element).closest<SVGElement>('[data-passage]')?.dataset['passage'];
    if (passage !== undefined) desk.choose(Number(passage));
  };
  return h(
    'section',
    { class: 'card plot', 'aria-labelledby': 'pair-plot' },
    h('h2', { id: 'pair-plot' }, words.plot),
    h('p', { class: 'small' }, said),
    h(
      'div',
      { class: 'plotted' },
      h('p', { class: 'small soft axis-x' }, h('bdi', {}, nameOf(documents.a, 60)), ' →'),
      h('p', { class: 'small soft axis-y' }, h('bdi', {}, nameOf(documents.b, 60)), ' →'),
      s(
        'svg',
        {
          viewBox: `-8 -8 ${SIZE + 16} ${SIZE + 16}`,
          role: 'img',
          'aria-label': said,
          on: { click: choose },
        },
        s('rect', { class: 'frame', width: SIZE, height: SIZE }),
        ...[1, 2, 3].flatMap((i) => [
          s('line', { class: 'grid', x1: (SIZE * i) / 4, x2: (SIZE * i) / 4, y1: 0, y2: SIZE }),
          s('line', { class: 'grid', y1: (SIZE * i) / 4, y2: (SIZE * i) / 4, x1: 0, x2: SIZE }),
        ]),
        ...marks.map(({ element }) => element),
      ),
    ),
    h('p', { class: 'small soft' }, whole ? words.plotPassages : words.plotLinks(links.length)),
  );
}

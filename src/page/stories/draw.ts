import { s } from '../dom.js';
import { documentHref } from '../hash.js';
import { stories as say } from '../strings/stories.js';
import { arrow, bow, port } from './arrow.js';
import type { Axis } from './axis.js';
import type { Cast } from './cast.js';
import type { Lane } from './lanes.js';

/** A derivation or a mere joining of two lanes, by their places. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/** What is drawn, in pixels of the stage. */
export interface Scene {
  readonly cast: Cast;
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Line[];
  readonly joined: readonly Line[];
  readonly axis: Axis;
  /** Where the plot begins, and how wide it is. */
  readonly left: number;
  readonly width: number;
  /** Middle of each lane, and of the rows of the axis at the top and perhaps at the bottom. */
  readonly rows: readonly number[];
  readonly axes: readonly number[];
  readonly height: number;
  /** Size of the type. */
  readonly unit: number;
}

/** A link for the pointer; lists beside the picture have the same for the keyboard. */
const linked = (href: string | undefined, group: SVGElement): SVGElement =>
  href === undefined ? group : s('a', { href, tabindex: -1 }, group);

function scaleOf({ axis, left, axes, height, unit }: Scene): SVGElement[] {
  const top = axes[0]! - unit;
  const parts: SVGElement[] = [];
  if (axis.untimed > 0)
    parts.push(
      s('rect', { class: 'untimed', x: left, y: top, width: axis.untimed, height: height - top, rx: 4 }),
      ...axes.map((y) =>
        s('text', { x: left + axis.untimed / 2, y: y + unit / 4, class: 'context' }, say.untimedColumn),
      ),
    );
  for (const { x, text, context } of axis.ticks) {
    const at = left + x;
    parts.push(s('line', { class: 'grid', x1: at, x2: at, y1: axes[0]! + unit, y2: height }));
    for (const y of axes)
      parts.push(
        s('text', { x: at, y, class: 'tick' }, text),
        s('text', { x: at, y: y + unit * 0.9, class: 'context' }, context),
      );
  }
  if (axis.gap !== undefined) {
    const at = left + axis.gap.x;
    const half = unit / 4;
    parts.push(
      s('path', {
        class: 'gap',
        d: `M${at - half},${axes[0]! - half} V${height} M${at + half},${axes[0]! - half} V${height}`,
      }),
    );
  }
  return parts;
}

/** Bands of the days of which the hour is not known. */
const daysOf = ({ axis, left, rows }: Scene): SVGElement[] =>
  axis.spans.flatMap((span, at) =>
    span === undefined
      ? []
      : [s('line', { class: 'day', x1: left + span[0], x2: left + span[1], y1: rows[at], y2: rows[at] })],
  );

function nodeOf({ cast, lanes, axis, left, rows, unit, arrows }: Scene, at: number): SVGElement {
  const { id, missing } = lanes[at]!;
  const [x, y] = [left + axis.nodes[at]!, rows[at]!];
  const derived = arrows.some(({ to }) => to === at);
  const group = s(
    'g',
    { class: `node ${missing ? 'missing' : derived ? 'derived' : 'source'}`, 'data-lane': at },
    s('title', {}, cast.text(id)),
    s('circle', { cx: x, cy: y, r: unit * 0.6, class: 'hit' }),
    s('circle', { cx: x, cy: y, r: unit * 0.4 }),
  );
  return linked(cast.documentOf(id) && documentHref(id), group);
}

/** The picture of lanes, back to front: scale, days, lines, nodes. */
export function draw(scene: Scene): readonly SVGElement[] {
  const { cast, lanes, arrows, joined, axis, left, width, rows, unit } = scene;
  const radius = unit * 0.4;
  const point = (lane: number): { readonly x: number; readonly y: number } => ({
    x: left + axis.nodes[lane]!,
    y: rows[lane]!,
  });
  const idOf = (lane: number): string => lanes[lane]!.id;
  const textOf = (lane: number): string => cast.text(idOf(lane), 60);
  const incoming = new Map<number, number[]>();
  for (const [at, { to }] of arrows.entries()) incoming.set(to, [...(incoming.get(to) ?? []), at]);
  // Seen from the node, the arrow from the nearest source comes in farthest from the others' trunks.
  for (const each of incoming.values())
    each.sort((x, y) => point(arrows[y]!.from).x - point(arrows[x]!.from).x);
  const derivation = ({ from, to, strength }: Line, at: number): SVGElement => {
    const ports = incoming.get(to)!;
    const { x, y } = point(to);
    const { line, head } = arrow(
      point(from),
      { x, y: y + port(ports.indexOf(at), ports.length, 2 * radius) },
      radius,
      unit * 0.55,
    );
    const group = s(
      'g',
      { class: 'arrow', 'data-from': from, 'data-to': to, vars: { '--strength': strength } },
      s('title', {}, say.arrowTitle(textOf(from), textOf(to), strength)),
      s('path', { class: 'hit', d: line }),
      s('path', { class: 'line', d: line }),
      s('path', { class: 'head', d: head }),
    );
    return linked(cast.hrefOfPair(idOf(from), idOf(to)), group);
  };
  const joining = ({ from, to, strength }: Line): SVGElement => {
    const d = bow(point(from), point(to), radius, left + width);
    const group = s(
      'g',
      { class: 'joined', 'data-from': from, 'data-to': to },
      s('title', {}, say.joinedTitle(textOf(from), textOf(to), strength)),
      s('path', { class: 'hit', d }),
      s('path', { class: 'line', d }),
    );
    return linked(cast.hrefOfPair(idOf(from), idOf(to)), group);
  };
  return [
    ...scaleOf(scene),
    ...daysOf(scene),
    ...joined.map(joining),
    ...arrows.map(derivation),
    ...rows.map((_, at) => nodeOf(scene, at)),
  ];
}

import type { Derivation } from '../../model/result.js';
import { h } from '../dom.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import type { Cast } from './cast.js';
import type { Graph } from './graph.js';
import { derivationsOf } from './lanes.js';
import { bounded } from './more.js';
import type { Story } from './story.js';

/** Rows that are shown at first. */
const ROWS = 60;

const { pair, score, share } = say.derivationColumns;

const readLink = (cast: Cast, { source, derived }: Derivation): HTMLElement | undefined => {
  const href = cast.hrefOfPair(source, derived);
  const words = say.readPair(cast.text(source, 80), cast.text(derived, 80));
  return href === undefined ? undefined : h('a', { href, 'aria-label': words }, say.read);
};

/** A row; the roles hold as well where the style sets cells below each other. */
function derivationRow(cast: Cast, derivation: Derivation, part: number | undefined): HTMLElement {
  const { source, derived, strength } = derivation;
  return h(
    'tr',
    { role: 'row' },
    h(
      'th',
      { role: 'rowheader', scope: 'row' },
      cast.name(source),
      h('span', { 'aria-hidden': 'true' }, ' → '),
      h('span', { class: 'spoken' }, ` ${say.arrowSpoken} `),
      cast.name(derived),
    ),
    h(
      'td',
      { role: 'cell', class: 'number', 'data-label': score },
      common.score(strength),
      h('span', { class: 'meter', 'aria-hidden': 'true', vars: { '--score': strength } }),
    ),
    h(
      'td',
      { role: 'cell', class: 'number', 'data-label': say.shareBrief },
      part === undefined ? '–' : common.share(part),
    ),
    h('td', { role: 'cell', class: 'no-print' }, readLink(cast, derivation)),
  );
}

/** Who took from whom, in the order of the lanes. */
export function derivationTable({ cluster, lanes }: Story, cast: Cast, graph: Graph): HTMLElement {
  const places = new Map(lanes.map(({ id }, at) => [id, at]));
  const place = (id: string): number => places.get(id)!;
  const shares = new Map(
    cluster.compositions.map(({ document, sources }) => [
      document,
      new Map(sources.map(({ source, share }) => [source, share])),
    ]),
  );
  const all = [...derivationsOf(cluster)].sort(
    (x, y) => place(x.derived) - place(y.derived) || place(x.source) - place(y.source),
  );
  const row = (derivation: Derivation): HTMLElement => {
    const { source, derived } = derivation;
    const element = derivationRow(cast, derivation, shares.get(derived)?.get(source));
    for (const type of ['focusin', 'pointerenter'])
      element.addEventListener(type, () => {
        graph.light(place(source), place(derived));
      });
    for (const type of ['focusout', 'pointerleave'])
      element.addEventListener(type, () => {
        graph.light();
      });
    return element;
  };
  const head = (words: string): HTMLElement => h('th', { role: 'columnheader', scope: 'col' }, words);
  const body = h('tbody', { role: 'rowgroup' });
  const table = h(
    'table',
    { role: 'table', 'aria-labelledby': 'story-derivations' },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...[pair, score, share].map(head),
        h('td', { role: 'cell', class: 'no-print' }),
      ),
    ),
    body,
  );
  const [, ...more] = bounded(body, all, ROWS, row, say.showAll);
  return h(
    'section',
    { class: 'card derivations', 'aria-labelledby': 'story-derivations' },
    h('h3', { id: 'story-derivations' }, say.derivations),
    ...(all.length === 0 ? [h('p', {}, say.noDerivations)] : [table, ...more]),
  );
}

import type { Composition } from '../../model/result.js';
import { h } from '../dom.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import type { Cast } from './cast.js';
import { bounded } from './more.js';
import type { Story } from './story.js';

/** Compositions that are shown at first, and sources of one that have a colour and words of their own. */
const SHOWN = 30;
const SOURCES = 5;

function compositionItem(cast: Cast, { document, own, sources }: Composition): HTMLElement {
  const named = sources.slice(0, SOURCES);
  const others = sources.slice(SOURCES).reduce((sum, { share }) => sum + share, 0);
  const parts = [...named.map(({ share }) => share), ...(others > 0 ? [others] : [])];
  const swatch = (at: number | 'own'): HTMLElement =>
    h('span', { class: `part-sign part-${at}`, 'aria-hidden': 'true' });
  return h(
    'li',
    {},
    h('div', { class: 'name' }, cast.name(document)),
    h(
      'div',
      { class: 'bar', 'aria-hidden': 'true' },
      ...parts.map((share, at) => h('span', { class: `part-${at}`, vars: { '--part': share } })),
      h('span', { class: 'part-own', vars: { '--part': own } }),
    ),
    h(
      'ul',
      { class: 'small' },
      ...named.map(({ source, share }, at) => {
        const href = cast.hrefOfPair(source, document);
        const name = h('bdi', {}, cast.text(source, 80));
        return h(
          'li',
          {},
          swatch(at),
          `${common.share(share)} `,
          href === undefined ? name : h('a', { href }, name),
        );
      }),
      others > 0 &&
        h('li', {}, swatch(SOURCES), `${common.share(others)} ${say.more(sources.length - SOURCES)}`),
      h('li', {}, swatch('own'), say.ownShare(own)),
    ),
  );
}

/** What each document that has a source is made of, in the order of the lanes; nothing if none has. */
export function compositionList({ cluster, lanes }: Story, cast: Cast): readonly HTMLElement[] {
  const places = new Map(lanes.map(({ id }, at) => [id, at]));
  const all = cluster.compositions
    .filter(({ document }) => places.has(document))
    .sort((x, y) => places.get(x.document)! - places.get(y.document)!);
  if (all.length === 0) return [];
  return [
    h(
      'section',
      { class: 'card compositions', 'aria-labelledby': 'story-compositions' },
      h('h3', { id: 'story-compositions' }, say.compositions),
      ...bounded(h('ul', { class: 'all' }), all, SHOWN, (each) => compositionItem(cast, each), say.showAll),
    ),
  ];
}

import { h } from '../dom.js';
import { stories as say } from '../strings/stories.js';
import { label } from '../visible.js';
import type { Cast } from './cast.js';
import { bounded } from './more.js';
import type { Story } from './story.js';

/** Descendants that are named at first. */
const NAMED = 12;

/** Why sources are thought to be missing, and what came from them; nothing if none is. */
export function missingSources({ cluster }: Story, cast: Cast): readonly HTMLElement[] {
  if (cluster.missing.length === 0) return [];
  return [
    h(
      'section',
      { class: 'card missing-sources', 'aria-labelledby': 'story-missing' },
      h('h3', { id: 'story-missing' }, say.missing),
      h('p', {}, say.missingIntro),
      ...cluster.missing.map(({ id, descendants, statement }) =>
        h(
          'div',
          {},
          h('h4', {}, h('bdi', {}, cast.text(id))),
          h('p', { dir: 'auto' }, label(statement, 1000)),
          h('p', { class: 'small soft' }, say.descendants),
          ...bounded(h('ul', {}), descendants, NAMED, (each) => h('li', {}, cast.name(each)), say.showAll),
        ),
      ),
    ),
  ];
}

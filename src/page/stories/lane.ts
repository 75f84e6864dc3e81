import { h } from '../dom.js';
import { stories as say } from '../strings/stories.js';
import { label } from '../visible.js';
import type { Cast } from './cast.js';
import type { Lane } from './lanes.js';
import { when } from './when.js';

/** Sources that a lane names to those who hear it. */
const NAMED = 3;

/** Who is in a lane, in words; what it was made from is spoken, as the arrows are only seen. */
export function laneItem(cast: Cast, { id, missing, moment }: Lane, sources: readonly string[]): HTMLElement {
  const outlet = cast.documentOf(id)?.outlet;
  const time = missing ? say.notHere : moment === undefined ? say.untimed : when(moment);
  const names = sources.slice(0, NAMED).map((source) => cast.text(source, 80));
  return h(
    'li',
    { class: missing ? 'missing' : '' },
    h(
      'div',
      { class: 'who' },
      h('div', { class: 'name' }, cast.name(id)),
      h(
        'div',
        { class: 'small soft' },
        time,
        outlet && ' · ',
        outlet && h('bdi', {}, label(outlet, 60)),
        sources.length > 0 && h('span', { class: 'spoken' }, `, ${say.from(names.join(', '))}`),
      ),
    ),
    h('div', { class: 'track' }),
  );
}

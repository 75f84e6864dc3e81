import { h } from '../dom.js';
import { stepOf } from '../overview/ramp.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import type { Cast } from './cast.js';
import type { Story } from './story.js';

/** Members up to which the table is made. */
const MOST = 30;

/** Scores of the members against each other, as a table that leads to the pairs. */
export function heat({ lanes }: Story, cast: Cast): HTMLElement {
  const { report } = cast;
  const ids = lanes.flatMap(({ id, missing }) => (missing ? [] : [id]));
  const places = ids.map((id) => report.placeOf(id));
  const cell = (row: number, column: number): HTMLElement => {
    if (row === column) return h('td', { class: 'self' }, h('span', { class: 'spoken' }, say.itself));
    const [a, b] = [places[row], places[column]];
    const at = a === undefined || b === undefined ? undefined : report.pairOf(a, b);
    if (at === undefined) return h('td', {}, h('span', { class: 'spoken' }, say.noPair));
    const { score, verdict } = report.pair(at);
    const words = say.heatCell(
      cast.text(ids[row]!, 60),
      cast.text(ids[column]!, 60),
      score,
      common.verdict[verdict],
    );
    return h(
      'td',
      { class: `step-${stepOf(score)}` },
      h(
        'a',
        { href: cast.hrefOfPair(ids[row]!, ids[column]!), 'aria-label': words, title: words },
        common.score(score),
      ),
    );
  };
  const number = (at: number): HTMLElement => h('span', { class: 'number' }, String(at + 1));
  const table = (): HTMLElement =>
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          ...ids.map((id, at) =>
            h('th', { scope: 'col' }, number(at), h('span', { class: 'spoken' }, ` ${cast.text(id, 80)}`)),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...ids.map((id, row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, number(row), ' ', h('bdi', {}, cast.text(id, 60))),
            ...ids.map((_, column) => cell(row, column)),
          ),
        ),
      ),
    );
  return h(
    'section',
    { class: 'card members', 'aria-labelledby': 'story-heat' },
    h('h3', { id: 'story-heat' }, say.heat),
    ...(ids.length > MOST
      ? [h('p', {}, say.heatTooLarge(MOST))]
      : [
          h('p', { class: 'small soft' }, say.heatIntro),
          h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': say.heatOf }, table()),
        ]),
  );
}

import type { ListedDocument } from '../../report/html/data.js';
import { h } from '../dom.js';
import { nameOf } from '../names.js';
import { say as common } from '../strings/common.js';
import { say } from '../strings/overview.js';
import { passageCount } from './filter.js';
import type { Entry } from './row.js';

const PRINTED = 100;

/** The first pairs as they go on paper, and how many more there are. */
export function printedPairs(
  places: readonly number[],
  entry: (at: number) => Entry,
): readonly HTMLElement[] {
  const more = places.length - PRINTED;
  const text = (document: ListedDocument, shared: number): HTMLElement =>
    h('div', {}, h('bdi', {}, nameOf(document)), ` ${say.sharedPart(shared)}`);
  const row = ({ pair, a, b, decision }: Entry): HTMLElement =>
    h(
      'tr',
      {},
      h('td', { class: 'number' }, common.score(pair.score)),
      h('td', {}, common.verdict[pair.verdict]),
      h('td', {}, text(a, pair.containment.a), text(b, pair.containment.b)),
      h('td', { class: 'number' }, passageCount(pair)),
      h('td', { class: 'number' }, pair.drift),
      h('td', {}, decision === undefined ? '' : say.reviews[decision]),
    );
  const heads = (['score', 'verdict', 'documents', 'passages', 'changes', 'review'] as const).map((column) =>
    h('th', { scope: 'col' }, say.columns[column]),
  );
  return [
    h(
      'table',
      { class: 'printed' },
      h('thead', {}, h('tr', {}, ...heads)),
      h('tbody', {}, ...places.slice(0, PRINTED).map((at) => row(entry(at)))),
    ),
    ...(more > 0 ? [h('p', {}, say.morePrinted(more))] : []),
  ];
}

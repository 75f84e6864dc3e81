import type { Direction } from '../../model/result.js';
import type { Decision } from '../../model/review.js';
import type { ListedDocument, ListedPair } from '../../report/html/data.js';
import { h } from '../dom.js';
import { documentHref, pairHref } from '../hash.js';
import { named, nameOf, origin } from '../names.js';
import { say as common } from '../strings/common.js';
import { say } from '../strings/overview.js';
import { passageCount } from './filter.js';
import { kindMarks } from './kinds.js';
import type { Column } from './sorting.js';

/** What a row shows. */
export interface Entry {
  readonly pair: ListedPair;
  readonly a: ListedDocument;
  readonly b: ListedDocument;
  readonly decision: Decision | undefined;
}

const text = (document: ListedDocument): HTMLElement => {
  const from = origin(document);
  return h(
    'div',
    { class: 'text' },
    h('a', { href: documentHref(document.id) }, named(document)),
    from !== '' && h('span', { class: 'soft' }, ' ', h('bdi', {}, from)),
  );
};

/** What each text is to the other, in the order of the texts. */
const roles: Readonly<Record<Direction, readonly string[]>> = {
  'a-to-b': [`${say.source} ↓`, say.retelling],
  'b-to-a': [say.retelling, `${say.source} ↑`],
  'common-source': say.oneSource,
  undetermined: [say.undetermined],
};

const decided = (decision: Decision | undefined): HTMLElement | undefined =>
  decision && h('span', { class: `decision ${decision}` }, say.reviews[decision]);

const lines = (...each: readonly string[]): readonly HTMLElement[] => each.map((line) => h('div', {}, line));

/** The cells of a pair by column, and the link that opens it. */
export function cellsOf({ pair, a, b, decision }: Entry): readonly HTMLElement[] {
  const { score, verdict, containment, direction, drift } = pair;
  const cell = (column: Column, ...children: readonly (Node | string | undefined)[]): HTMLElement =>
    h('td', { class: `of-${column}` }, ...children);
  const verdictMark = (): HTMLElement => h('span', { class: `verdict ${verdict}` }, common.verdict[verdict]);
  return [
    cell(
      'score',
      h('span', { class: 'number' }, common.score(score)),
      h('span', { class: 'meter', 'aria-hidden': 'true', vars: { '--score': score } }),
    ),
    cell('verdict', verdictMark()),
    h(
      'th',
      { class: 'of-documents', scope: 'row' },
      text(a),
      text(b),
      // On narrow screens, in place of the columns that have no room.
      h(
        'div',
        { class: 'instead soft' },
        verdictMark(),
        ' ',
        say.shares(containment.a, containment.b),
        ' ',
        decided(decision),
      ),
    ),
    cell('share', ...lines(common.share(containment.a), common.share(containment.b))),
    cell('direction', ...lines(...roles[direction])),
    cell('passages', h('span', { class: 'number' }, String(passageCount(pair))), ' ', ...kindMarks(pair)),
    cell('changes', drift === 0 ? '–' : String(drift)),
    cell('review', decided(decision) ?? ''),
    h(
      'td',
      { class: 'open' },
      h(
        'a',
        {
          class: 'open',
          href: pairHref(a.id, b.id),
          'aria-label': say.openPair(nameOf(a, 80), nameOf(b, 80)),
        },
        say.open,
      ),
    ),
  ];
}

import type { Review } from '../../model/review.js';
import { h } from '../dom.js';
import { pairHref } from '../hash.js';
import { named } from '../names.js';
import type { Context } from '../screen.js';
import { say as common } from '../strings/common.js';
import { review as say } from '../strings/review.js';
import { label } from '../visible.js';
import { reviewControl } from './control.js';
import { listedPlace, numberOfPassage } from './listed.js';

function nameOf({ report }: Context, id: string): HTMLElement {
  const place = report.placeOf(id);
  return place === undefined ? h('bdi', {}, label(id, 120)) : named(report.document(place));
}

/** What a mark is on, in words. */
function what({ report }: Context, review: Review, number: number | undefined): (Node | string)[] {
  const at = listedPlace(report, review);
  if (review.passage === undefined) {
    if (at === undefined) return [say.unlistedPair];
    const { verdict, score } = report.pair(at);
    return [say.wholePair(common.verdict[verdict], common.score(score))];
  }
  if (number === undefined) return [say.unlistedPassage];
  const { kind } = report.findings(at!).passages[number - 1]!;
  return [say.passage(number), ' · ', h('span', { class: `kind kind-${kind}` }, common.kind[kind])];
}

/** A mark in the list. The roles hold as well where the style sets cells below each other. */
export function markRow(context: Context, review: Review): HTMLTableRowElement {
  const number = numberOfPassage(context.report, review);
  const cell = (...children: (Node | string)[]): HTMLElement => h('td', { role: 'cell' }, ...children);
  const { a, b } = review;
  return h(
    'tr',
    { role: 'row' },
    cell(
      h(
        'a',
        { href: pairHref(a, b, number) },
        nameOf(context, a),
        h('span', { class: 'spoken' }, ` ${say.and} `),
        nameOf(context, b),
      ),
    ),
    cell(...what(context, review, number)),
    cell(reviewControl(context, review)),
  );
}

import type { Target } from '../../model/review.js';
import type { ListedPair } from '../../report/html/data.js';
import { h } from '../dom.js';
import { pairHref } from '../hash.js';
import type { Context } from '../screen.js';
import { say as common } from '../strings/common.js';
import { review as say } from '../strings/review.js';
import { tally } from './tally.js';
import { whileUsed } from '../watch.js';

/** The address of the strongest pair that has no mark. */
function nextOpen({ report, marks }: Context): string | undefined {
  const idsOf = ({ a, b }: ListedPair): Target => ({ a: report.document(a).id, b: report.document(b).id });
  const open = report.overview.pairs.find((pair) => marks.of(idsOf(pair)) === undefined);
  if (open === undefined) return undefined;
  const { a, b } = idsOf(open);
  return pairHref(a, b);
}

/** How many pairs are reviewed, and the way to the next. */
export function progress(context: Context): HTMLElement {
  const { folder, pairs } = context.report.overview;
  const all = folder?.pairs ?? pairs.length;
  const element = h('section', { class: 'card progress', 'aria-label': say.progress });
  const refresh = (): void => {
    const counts = tally(context.marks.all(), all);
    const part = (name: string, sign: string, count: number, text: string): HTMLElement =>
      h(
        'li',
        { class: name },
        h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        h('strong', { class: 'number' }, common.number(count)),
        ` ${text}`,
      );
    const href = nextOpen(context);
    const { confirmed, dismissed } = counts.passages;
    element.replaceChildren(
      h(
        'ul',
        {},
        part('confirmed', say.sign.confirmed, counts.pairs.confirmed, say.confirmed),
        part('dismissed', say.sign.dismissed, counts.pairs.dismissed, say.dismissed),
        part('open', '○', counts.open, say.open(all)),
      ),
      h(
        'div',
        { class: 'bar', 'aria-hidden': 'true' },
        ...(['confirmed', 'dismissed'] as const).map((decision) =>
          h('span', { class: decision, vars: { '--part': counts.pairs[decision] / Math.max(1, all) } }),
        ),
      ),
      h('p', { class: 'soft small' }, say.passages(confirmed, dismissed)),
      href === undefined ? h('p', {}, say.allDone) : h('a', { class: 'button no-print', href }, say.next),
    );
  };
  refresh();
  whileUsed(element, document, 'markschange', refresh);
  return element;
}

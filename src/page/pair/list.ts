import { h } from '../dom.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { label } from '../visible.js';
import { whileUsed } from '../watch.js';
import type { Desk } from './desk.js';
import { measures } from './measures.js';

/** All passages, each a link to its place in both texts. */
export function passageList(desk: Desk): HTMLElement {
  const { passages } = desk.pair;
  const { text } = desk.bodies.a;
  const entries = passages.map((passage, at) => {
    const link = h(
      'a',
      {},
      h('span', { class: `jump kind-${passage.kind}`, 'aria-hidden': 'true' }, at + 1),
      words.passage(at + 1),
    );
    const mark = h('span', { class: 'small mark-of-reader' });
    const item = h(
      'li',
      {},
      h(
        'p',
        {},
        link,
        ' ',
        h('span', { class: `kind kind-${passage.kind}` }, say.kind[passage.kind]),
        ' ',
        mark,
      ),
      text !== null &&
        h(
          'p',
          { class: 'beginning', dir: 'auto', lang: desk.documents.a.language },
          label(text.slice(passage.a.begin, passage.a.end), 110),
        ),
      h('p', { class: 'soft small number' }, measures(desk, at)),
    );
    return { at, kind: passage.kind, link, item, mark };
  });
  const show = (): void => {
    const { passage, hidden } = desk.state;
    for (const { at, kind, link, item, mark } of entries) {
      link.setAttribute('href', desk.hrefOf(at + 1));
      if (passage === at + 1) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      item.classList.toggle('current', passage === at + 1);
      const decision = desk.context.marks.of(desk.target(at))?.decision;
      item.classList.toggle('left-out', hidden.has(kind) || decision === 'dismissed');
      mark.textContent =
        decision === undefined ? '' : decision === 'dismissed' ? words.dismissedMark : words.confirmedMark;
    }
  };
  show();
  const element = h(
    'section',
    { class: 'passages no-print', 'aria-labelledby': 'pair-passages' },
    h('h2', { id: 'pair-passages' }, words.passages),
    passages.length === 0
      ? h('p', { class: 'soft' }, words.none)
      : h('ol', { tabindex: 0, 'aria-label': words.passages }, ...entries.map(({ item }) => item)),
  );
  desk.onChange(show);
  whileUsed(element, document, 'markschange', show);
  // The address may be the one that is shown already: it is asked for again.
  element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const entry = entries.find((each) => each.link === link);
    if (entry === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    desk.choose(entry.at + 1);
  });
  return element;
}

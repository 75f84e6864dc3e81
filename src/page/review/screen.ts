import { h } from '../dom.js';
import { changed } from '../hash.js';
import type { Parameters } from '../hash.js';
import type { Screen } from '../screen.js';
import { review as say } from '../strings/review.js';
import { FilterChoice } from './filter.js';
import { MarkList } from './list.js';
import { progress } from './progress.js';
import { filterOf } from './tally.js';
import { markTools } from './tools.js';
import { whileUsed } from '../watch.js';

/** All marks of the reader, and what can be done with them. */
export const reviewScreen: Screen = (context, first) => {
  const { marks } = context;
  let parameters = first;
  const list = new MarkList(context);
  const listed = h('section', {});
  const empty = h(
    'section',
    { class: 'card' },
    h('h2', {}, say.empty),
    h('p', {}, say.begin),
    h('p', {}, say.beginImport),
  );
  const notKept = h('p', { class: 'not-kept', role: 'status' }, say.notKept);
  const filter = new FilterChoice(context, (chosen) => {
    const next = changed(parameters, { decision: chosen === 'all' ? null : chosen });
    context.replace(next);
    show(next);
  });
  listed.append(h('div', { class: 'row list-head' }, h('h2', {}, say.list), filter.element), list.element);

  const tell = (): void => {
    notKept.hidden = marks.kept();
    // What stands in the list stays while the reader is at it, as the last mark that was just taken away.
    if (marks.all().length > 0) {
      empty.hidden = true;
      listed.hidden = false;
    }
  };
  const show = (next: Parameters): void => {
    parameters = next;
    const chosen = filterOf(next.get('decision'));
    filter.chosen = chosen;
    list.show(chosen);
    empty.hidden = marks.all().length > 0;
    listed.hidden = !empty.hidden;
    tell();
  };
  const element = h(
    'div',
    { class: 'review-screen' },
    h('h1', {}, say.title),
    h('p', { class: 'soft no-print' }, say.intro),
    notKept,
    progress(context),
    ...markTools(context, () => {
      show(parameters);
    }),
    empty,
    listed,
  );
  whileUsed(element, document, 'markschange', tell);
  show(parameters);
  return {
    title: say.title,
    body: [element],
    update: (next) => {
      show(next);
      return true;
    },
  };
};

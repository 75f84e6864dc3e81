import { h } from '../dom.js';
import { formatHash } from '../hash.js';
import type { Parameters } from '../hash.js';
import { nameOf } from '../names.js';
import type { Screen } from '../screen.js';
import { say as common } from '../strings/common.js';
import { format, parse } from './address.js';
import type { Choice } from './address.js';
import { controls } from './controls.js';
import { everything, failures } from './filter.js';
import type { Filter, Subject } from './filter.js';
import { folded } from './fold.js';
import { glance } from './glance.js';
import { matrix } from './matrix.js';
import { comeBack, leave } from './return.js';
import { ranksOf, sorted } from './sorting.js';
import type { Sorted } from './sorting.js';
import { table } from './table.js';
import { threshold } from './threshold.js';
import { whileShown } from '../watch.js';

/** Milliseconds without a change after which the address follows: browsers refuse to change it all the time. */
const SETTLED = 200;

export const overviewScreen: Screen = ({ report, marks, replace }, parameters) => {
  const { overview } = report;
  const { documents, pairs } = overview;
  const decision = (at: number): ReturnType<Subject['decision']> => {
    const { a, b } = report.pair(at);
    return marks.of({ a: report.document(a).id, b: report.document(b).id })?.decision;
  };
  const words = documents.map(({ id, title, outlet }) => folded(`${id}\n${title ?? ''}\n${outlet ?? ''}`));
  const subject: Subject = { documents, pairs, words, decision };
  let ranks: readonly number[] | undefined;
  const sortable: Sorted = {
    pairs,
    decision,
    ranks: () => (ranks ??= ranksOf(documents.map((document) => nameOf(document)))),
  };

  let choice: Choice = parse(parameters);
  let shown: readonly number[] = [];
  let address = location.hash;
  let pending: ReturnType<typeof setTimeout> | undefined;
  /** Puts the choice into the address at once, unless the reader has gone elsewhere meanwhile. */
  const settle = (): void => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    if (location.hash !== address) return;
    replace(format(choice));
    address = location.hash;
  };
  const change = (part: Partial<Choice>): void => {
    choice = { ...choice, ...part };
    show();
    clearTimeout(pending);
    pending = setTimeout(settle, SETTLED);
  };
  const filter = (part: Partial<Filter>): void => {
    change({ filter: { ...choice.filter, ...part } });
  };
  const open = (href: string, pair?: number): void => {
    settle();
    leave(pair === undefined ? {} : { pair, link: -1 });
    location.hash = href;
  };

  const scores = threshold(pairs, overview.options.minScore, (min) => {
    filter({ min });
  });
  const choices = controls(documents, pairs, filter);
  const list = table(
    report,
    marks,
    (sort) => {
      change({ sort });
    },
    (condition) => {
      filter(condition === undefined ? everything : { [condition]: everything[condition] });
    },
  );
  const picture = matrix(report, open);

  const show = (): void => {
    const failed = failures(choice.filter, subject);
    const places = pairs.flatMap((_, at) => (failed[at] === 0 ? [at] : []));
    shown = sorted(places, sortable, choice.sort);
    // First the list, which asks the browser how far it is scrolled: before anything else has changed, that is quick.
    list.show(shown, choice.sort, failed);
    scores.show(choice.filter.min, shown);
    choices.show(choice.filter, failed);
    picture?.show(failed);
  };
  show();

  const root = h(
    'div',
    {
      class: 'overview',
      on: {
        click: (event: MouseEvent) => {
          const link = (event.target as Element).closest('a');
          if (link === null) return;
          settle();
          leave(list.linkOf(link) ?? {});
        },
      },
    },
    glance(overview),
    h('div', { class: 'choose' }, scores.element, choices.element),
    list.element,
    picture?.element,
  );
  return {
    title: common.overview,
    body: [root],
    shown: () => {
      picture?.redraw();
      const redraw = (): void => picture?.redraw();
      whileShown(root, document, 'themechange', redraw);
      whileShown(root, matchMedia('print'), 'change', redraw);
      whileShown(root, document, 'markschange', () => {
        const before = shown;
        show();
        if (before.length === shown.length && before.every((at, row) => at === shown[row])) list.refresh();
      });
      whileShown(root, window, 'beforeprint', list.print);
      whileShown(root, window, 'afterprint', list.printed);
      whileShown(root, window, 'pagehide', settle);
      const left = comeBack();
      if (left === undefined) return;
      if (left.pair !== undefined && left.link === -1) picture?.focus(left.pair);
      else if (left.pair !== undefined && left.link !== undefined) list.focus(left.pair, left.link);
      scrollTo(0, left.scroll);
    },
    update: (to: Parameters) => {
      clearTimeout(pending);
      pending = undefined;
      address = location.hash;
      if (formatHash(to) !== formatHash(format(choice))) {
        choice = parse(to);
        show();
      }
      return true;
    },
  };
};

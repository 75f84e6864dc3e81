import { h } from '../dom.js';
import { idsOfPair } from '../hash.js';
import { nameOf } from '../names.js';
import type { Screen } from '../screen.js';
import { pair as words } from '../strings/pair.js';
import { whileUsed } from '../watch.js';
import { Blocks } from './blocks.js';
import { changes, quotations } from './changes.js';
import { controls } from './controls.js';
import { Desk } from './desk.js';
import { head } from './head.js';
import { passageList } from './list.js';
import { motion } from './pane.js';
import { Panes } from './panes.js';
import { plot } from './plot.js';
import { nearlyTheSame } from './prominent.js';
import { reasons } from './reasons.js';
import { facing } from './sides.js';
import { aids } from './state.js';
import { steps } from './steps.js';
import { goneBy } from './walk.js';

/** Keys that go to another passage, while the reader is in the reading area. */
const keys: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

const writes = (element: Element): boolean => element.matches('textarea, select, input:not([type=checkbox])');

/** Two articles beside each other: what was found between them, why, and where. */
export const pairScreen: Screen = (context, parameters) => {
  const { report } = context;
  const address = parameters.get('pair') ?? '';
  const [first, second] = idsOfPair(address).map((id) => report.placeOf(id));
  if (first === undefined || second === undefined) return undefined;
  const place = report.pairOf(first, second);
  if (place === undefined) return undefined;
  const desk = new Desk(context, facing(report.pair(place), report.findings(place), first), parameters);
  const panes = new Panes(desk);
  const blocks = new Blocks(desk);

  const read = (event: KeyboardEvent): void => {
    const step = keys[event.key];
    if (
      step === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      writes(event.target as Element)
    )
      return;
    const next = goneBy(desk.pair.passages, desk.state, step);
    if (next !== undefined) desk.choose(next);
  };
  const reading = h(
    'section',
    {
      class: `reading${nearlyTheSame(desk.pair) ? ' alike' : ''}`,
      'aria-labelledby': 'pair-reading',
      on: { keydown: read },
    },
    h('h2', { id: 'pair-reading', class: 'spoken' }, words.reading),
    h('div', { class: 'toolbar no-print' }, controls(desk), steps(desk)),
    h('div', { class: 'texts' }, panes.element, blocks.element),
    passageList(desk),
  );
  const showState = (): void => {
    const { off, layout } = desk.state;
    for (const aid of aids) reading.classList.toggle(`without-${aid}`, off.has(aid));
    reading.classList.toggle('by-passages', layout === 'passages');
  };
  showState();
  desk.onChange(showState);

  /** Moves at once as long as nothing has been seen yet. */
  let opened = false;
  const behavior = (): ScrollBehavior => (opened ? motion() : 'instant');
  const stacked = matchMedia('(max-width: 46rem)');
  const bringReading = (asked: boolean): void => {
    const { top, bottom } = panes.element.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    // On a narrow screen the texts, one above the other, need all of it.
    if (stacked.matches)
      panes.element.scrollIntoView({ block: asked ? 'start' : 'nearest', behavior: behavior() });
    else if (asked) reading.scrollIntoView({ block: 'start', behavior: behavior() });
  };
  desk.onPoint((pointed) => {
    if (desk.state.layout === 'passages' && pointed.sort === 'passage') {
      blocks.show(pointed.number, behavior());
      return;
    }
    if (desk.state.layout === 'passages') desk.set({ layout: 'sides' });
    bringReading(pointed.from === undefined);
    panes.point(pointed);
  });

  const body = h(
    'div',
    { class: 'pair-screen' },
    head(desk),
    reasons(desk),
    reading,
    h('div', { class: 'findings' }, changes(desk), quotations(desk), plot(desk)),
    h('p', { class: 'print-only small' }, words.version(report.overview.version)),
  );
  body.addEventListener('click', ({ target }) => {
    const drift = (target as Element).closest<HTMLElement>('button[data-drift]')?.dataset['drift'];
    if (drift === undefined) return;
    const entry = document.getElementById(`pair-change-${Number(drift) + 1}`);
    entry?.scrollIntoView({ block: 'center', behavior: motion() });
    entry?.focus({ preventScroll: true });
  });
  const prepare = (): void => {
    blocks.all();
  };
  whileUsed(body, window, 'beforeprint', prepare);
  whileUsed(body, matchMedia('print'), 'change', prepare);

  return {
    title: words.title(nameOf(desk.documents.a, 60), nameOf(desk.documents.b, 60)),
    body: [body],
    shown: () => {
      panes.paint();
      desk.pointToPassage();
      opened = true;
    },
    update: (changed) => {
      if (changed.get('pair') !== address) return false;
      desk.follow(changed);
      return true;
    },
  };
};

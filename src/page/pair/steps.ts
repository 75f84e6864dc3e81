import { h } from '../dom.js';
import { reviewControl } from '../review/control.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { citePassage } from './citation.js';
import { copyButton } from './copy.js';
import type { Desk } from './desk.js';
import { measures } from './measures.js';
import type { SideName } from './shares.js';
import { goneBy } from './walk.js';

/** The chosen passage, what is known of it, and the way to the next. */
export function steps(desk: Desk): HTMLElement {
  const { pair, context } = desk;
  const { passages } = pair;
  const cited = (side: SideName) => ({ document: desk.documents[side], text: desk.bodies[side].text });
  const go = (step: 1 | -1) => (): void => {
    const next = goneBy(passages, desk.state, step);
    if (next !== undefined) desk.choose(next);
  };
  const button = (name: string, sign: string, step: 1 | -1): HTMLButtonElement =>
    h('button', { type: 'button', 'aria-label': name, title: name, on: { click: go(step) } }, sign);
  const previous = button(words.previous, '‹', -1);
  const next = button(words.next, '›', 1);
  const position = h('p', { class: 'position number' });
  const about = h('div', { class: 'chosen' });
  const announced = h('p', { role: 'status', class: 'spoken' });
  const show = (): void => {
    const { passage: at } = desk.state;
    position.textContent = words.position(at, passages.length);
    for (const [each, step] of [
      [previous, -1],
      [next, 1],
    ] as const)
      each.setAttribute('aria-disabled', String(goneBy(passages, desk.state, step) === undefined));
    if (at === undefined) {
      about.replaceChildren();
      announced.textContent = '';
      return;
    }
    const { kind } = passages[at - 1]!;
    announced.textContent = words.announced(at, passages.length, say.kind[kind]);
    about.replaceChildren(
      h('span', { class: `kind kind-${kind}` }, say.kind[kind]),
      h('span', { class: 'soft small' }, measures(desk, at - 1)),
      copyButton(words.copy, () =>
        citePassage(cited('a'), cited('b'), pair, at, context.report.overview.version),
      ),
      reviewControl(context, desk.target(at - 1)),
    );
  };
  show();
  desk.onChange((now, before) => {
    if (now.passage !== before.passage) show();
    else if (now.hidden !== before.hidden) show();
  });
  return h(
    'div',
    { class: 'steps no-print' },
    h('div', { class: 'stepper' }, previous, position, next),
    about,
    announced,
  );
}

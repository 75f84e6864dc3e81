import { passageKinds } from '../../model/passage.js';
import { h } from '../dom.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import type { Desk } from './desk.js';
import { aids, layouts, toggled } from './state.js';

/** What of the pair is shown, and how: the legend of the kinds is also their switch. */
export function controls(desk: Desk): HTMLElement {
  const { passages } = desk.pair;
  const check = (checked: boolean, change: () => void, ...label: (Node | string)[]) => {
    const box = h('input', { type: 'checkbox', on: { change } });
    box.checked = checked;
    return { box, label: h('label', { class: 'check' }, box, ...label) };
  };
  const kinds = passageKinds
    .map((kind) => ({ kind, count: passages.filter((passage) => passage.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({
      kind,
      ...check(
        !desk.state.hidden.has(kind),
        () => {
          desk.set({ hidden: toggled(desk.state.hidden, kind) });
        },
        h('span', { class: `kind kind-${kind}`, title: say.kindMeans[kind] }, say.kind[kind]),
        h('span', { class: 'number soft' }, say.number(count)),
      ),
    }));
  const switches = aids.map((aid) => ({
    aid,
    ...check(
      !desk.state.off.has(aid),
      () => {
        desk.set({ off: toggled(desk.state.off, aid) });
      },
      words.aid[aid],
    ),
  }));
  const views = layouts.map((layout) => ({
    layout,
    button: h(
      'button',
      {
        type: 'button',
        on: {
          click: () => {
            desk.set({ layout });
          },
        },
      },
      words.layout[layout],
    ),
  }));
  const show = (): void => {
    const { hidden, off, layout } = desk.state;
    for (const { kind, box, label } of kinds) {
      box.checked = !hidden.has(kind);
      label.classList.toggle('unticked', hidden.has(kind));
    }
    for (const { aid, box } of switches) box.checked = !off.has(aid);
    for (const each of views) each.button.setAttribute('aria-pressed', String(each.layout === layout));
  };
  show();
  desk.onChange(show);
  return h(
    'div',
    { class: 'controls no-print' },
    h(
      'div',
      { class: 'views', role: 'group', 'aria-label': words.layouts },
      ...views.map(({ button }) => button),
    ),
    h('div', { class: 'row', role: 'group', 'aria-label': words.kinds }, ...kinds.map(({ label }) => label)),
    h(
      'details',
      { class: 'aids' },
      h('summary', {}, words.controls),
      h(
        'div',
        { class: 'menu', role: 'group', 'aria-label': words.aids },
        ...switches.map(({ label }) => label),
      ),
    ),
    h(
      'details',
      { class: 'aids' },
      h('summary', {}, words.keys),
      h('div', { class: 'menu' }, h('p', {}, words.keysAre)),
    ),
  );
}

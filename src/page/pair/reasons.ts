import type { Evidence } from '../../model/result.js';
import { h } from '../dom.js';
import { pair as words } from '../strings/pair.js';
import { visible } from '../visible.js';
import type { Desk } from './desk.js';

/** The evidence for the verdict and for the direction; what rests on certain words leads to them. */
export function reasons(desk: Desk): HTMLElement {
  const listOf = (about: Evidence['about'], title: string): HTMLElement => {
    const entries = [...desk.pair.evidence.entries()].filter(([, each]) => each.about === about);
    return h(
      'div',
      {},
      h('h3', {}, title),
      entries.length === 0
        ? h('p', { class: 'soft' }, words.noEvidence)
        : h(
            'ul',
            {},
            ...entries.map(([number, { statement, a, b }]) => {
              const text = h('bdi', {}, visible(statement));
              if (a === undefined && b === undefined) return h('li', {}, text);
              const show = (): void => {
                desk.point({ sort: 'evidence', number, a, b });
              };
              return h('li', {}, h('button', { type: 'button', class: 'plain', on: { click: show } }, text));
            }),
          ),
    );
  };
  return h(
    'section',
    { class: 'reasons', 'aria-labelledby': 'pair-why' },
    h('h2', { id: 'pair-why', class: 'spoken' }, words.why),
    listOf('verdict', words.aboutVerdict),
    listOf('direction', words.aboutDirection),
  );
}

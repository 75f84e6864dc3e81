import type { Skipped } from '../../model/document.js';
import { h } from '../dom.js';
import { say } from '../strings/overview.js';
import { label } from '../visible.js';

/** Entries that are added at a time, as the list is scrolled. */
const BATCH = 500;
/** Pixels above the end of the list at which more are added. */
const NEAR = 400;

/** The inputs that were left out. Nothing is made before the list is opened. */
export function skippedInputs(skipped: readonly Skipped[]): HTMLElement {
  const list = h('ol', {});
  const add = (): void => {
    const from = list.childElementCount;
    const entries = skipped
      .slice(from, from + BATCH)
      .map(({ path, reason }) =>
        h('li', {}, h('bdi', {}, label(path, 300)), ': ', h('bdi', { class: 'soft' }, label(reason, 600))),
      );
    list.append(...entries);
  };
  const region = h(
    'div',
    {
      class: 'skipped-list small',
      role: 'region',
      'aria-label': say.skippedList,
      tabindex: 0,
      on: {
        scroll: () => {
          if (region.scrollTop + region.clientHeight > region.scrollHeight - NEAR) add();
        },
      },
    },
    list,
  );
  return h(
    'details',
    {
      class: 'skipped',
      on: {
        toggle: () => {
          if (list.childElementCount === 0) add();
        },
      },
    },
    h('summary', {}, say.skipped(skipped.length)),
    region,
  );
}

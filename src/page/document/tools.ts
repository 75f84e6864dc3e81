import { h } from '../dom.js';
import { named } from '../names.js';
import { motion } from '../pair/pane.js';
import { document as words } from '../strings/document.js';
import { limits, steps } from './heat.js';
import type { Reading } from './reading.js';
import { modes } from './state.js';

/** What the shades of the text mean. */
function legend(reading: Reading): HTMLElement {
  const ends = [0, ...limits, 1].map((limit) => limit.toFixed(2));
  const { furniture, boilerplate } = reading.body;
  return h(
    'ul',
    { class: 'legend small', 'aria-label': words.heat },
    h('li', { class: 'soft', 'aria-hidden': 'true' }, words.heat),
    ...steps.map((step) =>
      h('li', {}, h('span', { class: `heat heat-${step} number` }, words.step(ends[step - 1]!, ends[step]!))),
    ),
    furniture.length + boilerplate.length > 0 &&
      h('li', {}, h('span', { class: 'template' }, words.template)),
  );
}

/** How the text shows what it shares. */
export function tools(reading: Reading): HTMLElement {
  const buttons = modes.map((mode) => ({
    mode,
    button: h(
      'button',
      {
        type: 'button',
        title: words.modeMeans[mode],
        on: {
          click: () => {
            reading.set({ mode });
          },
        },
      },
      words.modes[mode],
    ),
  }));
  const only = h('p', { class: 'only' });
  const toSources = (): void => {
    const heading = document.getElementById('document-sources');
    heading?.scrollIntoView({ block: 'start', behavior: motion() });
    heading?.focus({ preventScroll: true });
  };
  const show = (): void => {
    const { mode, source } = reading.state;
    for (const each of buttons) each.button.setAttribute('aria-pressed', String(each.mode === mode));
    only.hidden = source === undefined;
    if (source === undefined) return;
    const [before, after] = words.only('\n').split('\n');
    only.replaceChildren(
      before!,
      h('strong', {}, named(reading.context.report.document(source))),
      after!,
      ' ',
      h('a', { class: 'no-print', href: reading.hrefOf({ source: undefined }) }, words.showAll),
    );
  };
  show();
  reading.onChange(show);
  return h(
    'div',
    { class: 'document-tools' },
    h(
      'div',
      { class: 'row' },
      h(
        'div',
        { class: 'views no-print', role: 'group', 'aria-label': words.places },
        ...buttons.map(({ button }) => button),
      ),
      legend(reading),
      h(
        'button',
        { type: 'button', class: 'to-sources no-print', on: { click: toSources } },
        words.toSources,
      ),
    ),
    only,
  );
}

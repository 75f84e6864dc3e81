import { h } from '../dom.js';
import { whileUsed } from '../watch.js';
import type { Desk } from './desk.js';
import type { Pane } from './pane.js';

/** The whole text as a strip, with its passages and what is seen of it. Whoever cannot see it has the list of passages. */
export function minimap(desk: Desk, pane: Pane): HTMLElement {
  const seen = h('div', { class: 'seen' });
  const blocks = h('div', { class: 'blocks-of-map' });
  const { scroller } = pane;
  const move = (event: PointerEvent): void => {
    const { top, height } = strip.getBoundingClientRect();
    const part = (event.clientY - top) / Math.max(1, height);
    scroller.scrollTop = part * scroller.scrollHeight - scroller.clientHeight / 2;
  };
  const strip = h(
    'div',
    {
      class: 'minimap no-print',
      'aria-hidden': 'true',
      on: {
        pointerdown: (event: PointerEvent) => {
          event.preventDefault();
          strip.setPointerCapture(event.pointerId);
          move(event);
        },
        pointermove: (event: PointerEvent) => {
          if (strip.hasPointerCapture(event.pointerId)) move(event);
        },
      },
    },
    blocks,
    seen,
  );

  const showSeen = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    seen.style.setProperty('--from', String(scrollTop / Math.max(1, scrollHeight)));
    seen.style.setProperty('--size', String(Math.min(1, clientHeight / Math.max(1, scrollHeight))));
  };
  const showChosen = (): void => {
    blocks.querySelector('.current')?.classList.remove('current');
    if (desk.state.passage !== undefined)
      blocks.querySelector(`[data-number="${desk.state.passage}"]`)?.classList.add('current');
  };
  const measure = (): void => {
    const height = Math.max(1, scroller.scrollHeight);
    const { hidden } = desk.state;
    const shown = [...desk.pair.passages.entries()].filter(([, { kind }]) => !hidden.has(kind));
    blocks.replaceChildren(
      ...shown.map(([at, passage]) => {
        const { begin, end } = passage[pane.side];
        const from = pane.topOf(begin) / height;
        return h(
          'div',
          {
            class: `block-of-map kind-${passage.kind}`,
            'data-number': at + 1,
            vars: { '--from': from, '--size': Math.max(0, pane.topOf(end - 1) / height - from) },
          },
          at + 1,
        );
      }),
    );
    showSeen();
    showChosen();
  };
  let asked = 0;
  const soon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(measure);
  };
  scroller.addEventListener('scroll', showSeen, { passive: true });
  new ResizeObserver(soon).observe(scroller);
  whileUsed(strip, window, 'resize', soon);
  pane.onPaint(soon);
  desk.onChange(showChosen);
  return strip;
}

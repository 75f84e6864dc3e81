import type { ListedPair } from '../../report/html/data.js';
import { h } from '../dom.js';
import { say } from '../strings/overview.js';
import { BUCKETS, counted, heightOf, scales, ticksOf } from './histogram.js';
import type { Scale } from './histogram.js';

const AXIS = [0, 0.2, 0.4, 0.6, 0.8, 1];

export interface Threshold {
  readonly element: HTMLElement;
  /** Shows a least score, and which pairs meet all filters. */
  readonly show: (min: number, shown: readonly number[]) => void;
}

/** The histogram of the scores, with the least score as a handle on its axis. */
export function threshold(
  pairs: readonly ListedPair[],
  minScore: number,
  choose: (min: number) => void,
): Threshold {
  const all = counted(pairs.map(({ score }) => score));
  const most = Math.max(...all);
  const bars = all.map((count, at) =>
    h(
      'div',
      { class: 'bar', title: say.bucket(at / BUCKETS, (at + 1) / BUCKETS, count) },
      h('div', { class: 'all', hidden: count === 0 }),
      h('div', { class: 'passing' }),
    ),
  );
  const spoken = all.flatMap((count, at) =>
    count === 0 ? [] : [say.bucket(at / BUCKETS, (at + 1) / BUCKETS, count)],
  );
  const ticks = h('div', { class: 'ticks', 'aria-hidden': 'true' });
  let scale: Scale = 'linear';
  let passing: readonly number[] = [];

  const draw = (): void => {
    for (const [at, bar] of bars.entries()) {
      bar.style.setProperty('--all', String(heightOf(all[at]!, most, scale)));
      bar.style.setProperty('--passing', String(heightOf(passing[at]!, most, scale)));
    }
    ticks.replaceChildren(
      ...ticksOf(most, scale).map((count) =>
        h('span', { class: 'number', vars: { '--at': heightOf(count, most, scale) } }, count),
      ),
    );
  };

  const buttons = scales.map((each) => {
    const button = h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(each === scale),
        on: {
          click: () => {
            scale = each;
            for (const [at, other] of buttons.entries())
              other.setAttribute('aria-pressed', String(scales[at] === scale));
            draw();
          },
        },
      },
      say.scales[each],
    );
    return button;
  });

  const chosen = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const min = value.trim() === '' ? 0 : Number(value);
    if (min >= 0 && min <= 1) choose(min);
  };
  const limits = { min: 0, max: 1, step: 0.01 };
  const handle = h('input', { type: 'range', ...limits, 'aria-label': say.threshold, on: { input: chosen } });
  const field = h('input', { type: 'number', ...limits, inputmode: 'decimal', on: { input: chosen } });
  const plot = h(
    'div',
    { class: 'plot', vars: { '--unlisted': minScore } },
    h(
      'div',
      { class: 'bars', role: 'img', 'aria-label': say.histogram(spoken.join('; ')) },
      ticks,
      minScore > 0 && h('div', { class: 'unlisted', title: say.unlisted(minScore) }),
      ...bars,
      h('div', { class: 'limit no-print' }),
    ),
    h('div', { class: 'handle no-print' }, handle),
    h(
      'div',
      { class: 'axis number', 'aria-hidden': 'true' },
      ...AXIS.map((at) => h('span', { vars: { '--at': at } }, say.axis(at))),
    ),
  );
  return {
    element: h(
      'section',
      { class: 'card threshold' },
      h(
        'div',
        { class: 'row' },
        h('h2', {}, say.scores),
        h('div', { class: 'scales no-print', role: 'group', 'aria-label': say.scale }, ...buttons),
      ),
      plot,
      h('label', { class: 'row no-print' }, say.thresholdNumber, field),
    ),
    show: (min, shown) => {
      passing = counted(shown.map((at) => pairs[at]!.score));
      draw();
      plot.style.setProperty('--min', String(min));
      handle.value = String(min);
      handle.setAttribute('aria-valuetext', say.thresholdIs(min, shown.length, pairs.length));
      // What is being typed stays as it is typed.
      if (document.activeElement !== field || Number(field.value) !== min) field.value = String(min);
    },
  };
}

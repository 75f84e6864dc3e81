import { h, s } from '../dom.js';
import { stories as say } from '../strings/stories.js';
import type { Lane } from './lanes.js';

const sign = (name: keyof typeof say.signs, ...shapes: readonly SVGElement[]): HTMLElement =>
  h('li', {}, s('svg', { viewBox: '0 0 32 16', 'aria-hidden': 'true' }, ...shapes), say.signs[name]);

const node = (name: string): SVGElement =>
  s('g', { class: `node ${name}` }, s('circle', { cx: 16, cy: 8, r: 6 }));

/** The signs that the graph of some lanes uses, in words. */
export const legend = (lanes: readonly Lane[], hasJoined: boolean): HTMLElement =>
  h(
    'ul',
    { class: 'signs small', 'aria-label': say.legend },
    sign('source', node('source')),
    sign('derived', node('derived')),
    lanes.some(({ missing }) => missing) && sign('missing', node('missing')),
    sign(
      'arrow',
      s(
        'g',
        { class: 'arrow', vars: { '--strength': 0.5 } },
        s('path', { class: 'line', d: 'M1 8H24' }),
        s('path', { class: 'head', d: 'M31 8L23 4V12Z' }),
      ),
    ),
    lanes.some(({ moment }) => moment && moment.begin < moment.end) &&
      sign(
        'day',
        s(
          'g',
          { class: 'node derived' },
          s('line', { class: 'day', x1: 2, x2: 30, y1: 8, y2: 8 }),
          s('circle', { cx: 16, cy: 8, r: 5 }),
        ),
      ),
    hasJoined && sign('joined', s('g', { class: 'joined' }, s('path', { class: 'line', d: 'M1 8H31' }))),
  );

import { h } from '../dom.js';
import type { Context } from '../screen.js';
import type { Target } from './marks.js';

/** Buttons that confirm or dismiss a pair or passage, and its note. */
export function reviewControl(_context: Context, _target: Target): HTMLElement {
  return h('div', { class: 'review-control no-print' });
}

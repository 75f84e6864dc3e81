import { h } from '../dom.js';
import type { Screen } from '../screen.js';

export const pairScreen: Screen = () => ({ title: 'pair', body: [h('h1', {}, 'pair')] });

import { h } from '../dom.js';
import type { Screen } from '../screen.js';

export const overviewScreen: Screen = () => ({ title: 'overview', body: [h('h1', {}, 'overview')] });

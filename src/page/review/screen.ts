import { h } from '../dom.js';
import type { Screen } from '../screen.js';

export const reviewScreen: Screen = () => ({ title: 'review', body: [h('h1', {}, 'review')] });

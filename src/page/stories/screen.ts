import { h } from '../dom.js';
import type { Screen } from '../screen.js';

export const storiesScreen: Screen = () => ({ title: 'stories', body: [h('h1', {}, 'stories')] });

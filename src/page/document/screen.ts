import { h } from '../dom.js';
import type { Screen } from '../screen.js';

export const documentScreen: Screen = () => ({ title: 'document', body: [h('h1', {}, 'document')] });

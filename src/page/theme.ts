import { h } from './dom.js';
import { say } from './strings/common.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const KEY = 'copytaster:theme';

function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function apply(theme: Theme): void {
  if (theme === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
  document.dispatchEvent(new Event('themechange'));
}

/** The choice of colours; `themechange` is dispatched on the document for what is drawn, not styled. */
export function themeChoice(): HTMLElement {
  const chosen = stored();
  apply(chosen);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    document.dispatchEvent(new Event('themechange')),
  );
  const choice = h(
    'select',
    {
      on: {
        change: () => {
          const theme = choice.value as Theme;
          apply(theme);
          try {
            localStorage.setItem(KEY, theme);
          } catch {
            // Some browsers keep nothing for local files: the choice then lasts until the page is closed.
          }
        },
      },
    },
    ...themes.map((theme) => h('option', { value: theme, selected: theme === chosen }, say.themes[theme])),
  );
  return h('label', { class: 'theme' }, h('span', {}, say.theme), choice);
}

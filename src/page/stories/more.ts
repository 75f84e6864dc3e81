import { h } from '../dom.js';

/** The first of many items in an element, and below it a button that adds the others. */
export function bounded<T>(
  holder: HTMLElement,
  items: readonly T[],
  most: number,
  make: (item: T) => HTMLElement,
  words: (all: number) => string,
): readonly HTMLElement[] {
  holder.append(...items.slice(0, most).map(make));
  if (items.length <= most) return [holder];
  const button = h(
    'button',
    {
      type: 'button',
      on: {
        click: () => {
          const rest = items.slice(most).map(make);
          holder.append(...rest);
          button.remove();
          rest
            .find((each) => each.querySelector('a'))
            ?.querySelector('a')
            ?.focus();
        },
      },
    },
    words(items.length),
  );
  return [holder, h('p', { class: 'no-print more' }, button)];
}

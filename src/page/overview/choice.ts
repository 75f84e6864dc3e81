import { h } from '../dom.js';

export interface ChoiceOf<T> {
  readonly element: HTMLSelectElement;
  readonly show: (value: T) => void;
}

/** A select of values, which are shown by their words; the values themselves never stand in the page. */
export function choice<T>(
  values: readonly T[],
  words: (value: T) => string,
  choose: (value: T) => void,
): ChoiceOf<T> {
  const all = [...values];
  const option = (value: T, at: number): HTMLElement => h('option', { value: at }, words(value));
  const element = h(
    'select',
    {
      on: {
        change: () => {
          choose(all[Number(element.value)]!);
        },
      },
    },
    ...all.map(option),
  );
  return {
    element,
    show: (value) => {
      // An address can ask for what the report does not have.
      if (!all.includes(value)) element.append(option(value, all.push(value) - 1));
      element.value = String(all.indexOf(value));
    },
  };
}

import { h } from '../dom.js';
import { say } from '../strings/overview.js';
import { coloursAt, STEPS } from './ramp.js';

/** The ramp of the matrix with its numbers, and what else stands in it. */
export function rampLegend(clusters: boolean): {
  readonly element: HTMLElement;
  /** Takes the colours of the theme where an element stands. */
  readonly colour: (element: HTMLElement) => void;
} {
  const swatches = Array.from({ length: STEPS }, () => h('span', { class: 'swatch' }));
  const element = h(
    'ul',
    { class: 'ramp small', 'aria-label': say.ramp },
    ...swatches.map((swatch, step) =>
      h('li', {}, swatch, h('span', { class: 'number' }, say.rampStep(step / STEPS, (step + 1) / STEPS))),
    ),
    h('li', {}, h('span', { class: 'swatch hollow' }), say.filteredOut),
    clusters && h('li', {}, h('span', { class: 'swatch box' }), say.clusterBox),
  );
  return {
    element,
    colour: (from) => {
      const { steps } = coloursAt(from);
      for (const [step, swatch] of swatches.entries()) swatch.style.setProperty('--swatch', steps[step]!);
    },
  };
}

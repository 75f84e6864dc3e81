import { h } from '../dom.js';

/** Steps of the ramp of scores: fifths. */
export const STEPS = 5;

export const stepOf = (score: number): number => Math.min(STEPS - 1, Math.floor(score * STEPS));

type Colour = readonly [red: number, green: number, blue: number];

/** Colours of the matrix as the theme has them. */
export interface Colours {
  /** Of scores, by step. */
  readonly steps: readonly string[];
  /** For figures on a step. */
  readonly figures: readonly string[];
  readonly ground: string;
  readonly line: string;
  readonly faint: string;
  readonly ink: string;
  readonly soft: string;
  readonly focus: string;
}

const css = ([red, green, blue]: Colour): string => `rgb(${red} ${green} ${blue})`;

/** Relative luminance, 0 to 1 (WCAG 2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The colours at even steps along a row of colours. */
export const blended = (colours: readonly Colour[], steps: number): readonly Colour[] =>
  Array.from({ length: steps }, (_, step) => {
    const at = (step / (steps - 1)) * (colours.length - 1);
    const from = colours[Math.floor(at)]!;
    const to = colours[Math.ceil(at)]!;
    const mixed = from.map((value, part) => Math.round(value + (to[part]! - value) * (at % 1)));
    return [mixed[0]!, mixed[1]!, mixed[2]!] as const;
  });

/** Black or white, whichever stands out more. */
export const figureOn = (colour: Colour): string => (luminance(colour) > 0.179 ? '#000' : '#fff');

/** Reads the colours of the theme where an element stands. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = h('span', { hidden: true });
  element.append(probe);
  const read = (token: string): Colour => {
    probe.style.setProperty('color', `var(--${token})`);
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue];
  };
  // The weakest colour of the theme is too near to the ground for cells of a pixel or two.
  const steps = blended([read('ramp-1'), read('ramp-2'), read('ramp-3'), read('ramp-4')], STEPS);
  const colours = {
    steps: steps.map(css),
    figures: steps.map(figureOn),
    ground: css(read('surface')),
    line: css(read('line')),
    faint: css(read('line-strong')),
    ink: css(read('ink')),
    soft: css(read('ink-soft')),
    focus: css(read('focus')),
  };
  probe.remove();
  return colours;
}

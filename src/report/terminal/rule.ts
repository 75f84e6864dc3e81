import { leftOf } from './columns.js';
import { type Line, type Style, fit, lineWidth, run } from './line.js';

/** A heading with a rule to the end of the line. */
export function heading(title: string, width: number): Line {
  const text = run(`${fit(title, width - 3)} `, 'heading');
  return [text, run('━'.repeat(width - lineWidth([text])), 'quiet')];
}

/** A line across two columns, joined to the line between them; a label is set into it. */
export function crossing(stroke: '─' | '┄', joint: '┬' | '┼' | '┴', width: number, label = ''): Line {
  const left = leftOf(width) + 1;
  const bar = `${stroke.repeat(left)}${joint}${stroke.repeat(width - left - 1)}`;
  if (label === '') return [run(bar, 'quiet')];
  const text = run(` ${fit(label, width - 5)} `);
  const begin = bar.slice(0, 2);
  return [run(begin, 'quiet'), text, run(bar.slice(begin.length + lineWidth([text])), 'quiet')];
}

/** How a score or similarity is tinted. */
export const heat = (value: number): Style =>
  value >= 0.75 ? 'hot' : value >= 0.5 ? 'warm' : value >= 0.25 ? 'mild' : 'cool';

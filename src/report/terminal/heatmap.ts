import { LARGEST_MATRIX } from '../matrix.js';
import type { Scores } from '../scores.js';
import { say } from '../strings.js';
import type { Extract } from './extract.js';
import { LARGEST_GRID } from './limits.js';
import { type Line, type Run, blank, fit, lineWidth, pad, run, spaces } from './line.js';
import { selectDocuments } from './order.js';
import { heading, heat } from './rule.js';
import { flow, wrap } from './wrap.js';

/** Columns a document takes: a blank and two blocks, which together are about square. */
const CELL = 3;
/** Digits of a row's number and the blank after it. */
const NUMBER = 3;

const shades: readonly { readonly from: number; readonly block: string; readonly meaning: string }[] = [
  { from: 0.75, block: '██', meaning: say.between(0.75, 1) },
  { from: 0.5, block: '▓▓', meaning: say.between(0.5, 0.75) },
  { from: 0.25, block: '▒▒', meaning: say.between(0.25, 0.5) },
  { from: 0, block: '░░', meaning: say.between(0, 0.25) },
];

function cell(score: number | undefined): Run {
  const shade = score === undefined ? undefined : shades.find(({ from }) => score >= from);
  return score !== undefined && shade ? run(` ${shade.block}`, heat(score)) : spaces(CELL);
}

function grid(ids: readonly string[], scores: Scores, width: number): Line[] {
  const room = width - NUMBER - CELL * ids.length;
  const labels = ids.map((id) => run(fit(id, room)));
  const labelWidth = Math.max(...labels.map((label) => lineWidth([label])));
  const numbers = ids.map((_, i) => `${i + 1}`);
  const head = [
    spaces(NUMBER + labelWidth),
    ...numbers.flatMap((n) => [spaces(CELL - n.length), run(n, 'quiet')]),
  ];
  const rows = ids.map((id, i) => [
    spaces(NUMBER - 1 - numbers[i]!.length),
    run(`${numbers[i]!} `, 'quiet'),
    ...pad([labels[i]!], labelWidth),
    ...ids.map((other, j) => (i === j ? run(' ··', 'quiet') : cell(scores.of(id, other)))),
  ]);
  return [head, ...rows];
}

function legend(width: number): readonly Line[] {
  const entries = shades
    .toReversed()
    .map(({ from, block, meaning }): Line => [run(block, heat(from)), run(` ${meaning}`, 'quiet')]);
  return flow([...entries, [run(say.noPair, 'quiet')]], width);
}

/** The similarity matrix as shaded blocks; nothing when fewer than three documents have a listed pair. */
export function heatmap(extract: Extract, width: number): Line[] {
  const { paired, documents, scores } = extract;
  if (paired.length < 3) return [];
  const longest = paired.reduce((most, id) => Math.max(most, lineWidth([run(id)])), 0);
  const label = Math.min(Math.max(longest, 8), 17);
  const { shown, crowded, unpaired } = selectDocuments(
    extract,
    Math.min(LARGEST_GRID, Math.floor((width - NUMBER - label) / CELL)),
  );
  const full = documents <= LARGEST_MATRIX ? [say.fullMatrix] : [];
  const notes = [
    ...(crowded > 0 ? [[say.crowded(shown.length, crowded, width), ...full].join(' ')] : []),
    ...(unpaired > 0 ? [say.unpaired(unpaired)] : []),
  ];
  return [
    heading(say.matrix, width),
    blank,
    ...grid(shown, scores, width),
    blank,
    ...legend(width),
    ...notes.flatMap((note) => wrap([run(note)], width)),
  ];
}

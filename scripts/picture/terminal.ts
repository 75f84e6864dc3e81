/** Draws the README's picture, a terminal with two articles of the sample corpus side by side, as SVG. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, readCorpus, renderText } from '../../src/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = 32;
const COLUMNS = 92;
const CELL = { width: 8.4, height: 18 };
const MARGIN = 16;

/** By Select Graphic Rendition code, on a dark ground with a contrast of at least 7 to 1. */
const styles: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold"',
  '2': 'fill="#a8b3c1"',
  '1;35': 'fill="#f0abfc" font-weight="bold"',
  '31': 'fill="#fca5a5"',
  '33': 'fill="#fcd34d"',
  '36': 'fill="#67e8f9"',
  '34': 'fill="#93c5fd"',
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A line with each piece at the column it has in the terminal, whatever font draws it. */
function drawn(line: string, row: number): string {
  let column = 0;
  let style = '';
  let pieces = '';
  for (const part of line.split(/(\u001B\[[\d;]*m| +)/)) {
    const code = /^\u001B\[([\d;]*)m$/.exec(part)?.[1];
    if (code !== undefined) style = styles[code] ?? '';
    else {
      const x = (MARGIN + column * CELL.width).toFixed(1);
      const length = (part.length * CELL.width).toFixed(1);
      if (part.trim() !== '')
        pieces += `<tspan x="${x}" textLength="${length}" ${style}>${escaped(part)}</tspan>`;
      column += part.length;
    }
  }
  return `<text y="${MARGIN + (row + 1) * CELL.height}">${pieces}</text>`;
}

const corpus = readCorpus([`${root}corpus/heavy-rewrite.md`, `${root}corpus/wire.md`]);
const lines = renderText(await compare(corpus), { width: COLUMNS, color: true }).split('\n');
const from = lines.findIndex((line) => line.includes('Passages'));
const shown = lines.slice(from, from + ROWS);
const width = 2 * MARGIN + COLUMNS * CELL.width;
const height = 2 * MARGIN + (shown.length + 0.5) * CELL.height;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="copytaster pair heavy-rewrite.md wire.md">
<rect width="100%" height="100%" rx="8" fill="#111827"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e5e7eb">
${shown.map(drawn).join('\n')}
</g>
</svg>
`;
writeFileSync(`${root}.github/pair.svg`, svg);

import type { Line, Style } from './line.js';

/** Select Graphic Rendition codes; only the sixteen colours that every theme adapts to its background. */
const codes: Readonly<Record<Style, string>> = {
  heading: '1',
  quiet: '2',
  mark: '1;35',
  hot: '31',
  warm: '33',
  mild: '36',
  cool: '34',
};

/** A line as the terminal gets it, each run with its own reset, so that no colour outlives a cut-off line. */
export function paint(line: Line, color: boolean): string {
  return line
    .map(({ text, style }) =>
      color && style !== undefined && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text,
    )
    .join('')
    .trimEnd();
}

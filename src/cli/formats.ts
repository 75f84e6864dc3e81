import {
  UsageError,
  renderGraphml,
  renderHtml,
  renderJson,
  renderJsonl,
  renderMatrixCsv,
  renderPairsCsv,
  renderText,
} from '../index.js';
import type { Result } from '../index.js';

/** A rendering of a result in a file of its own. */
interface Rendering {
  readonly file: string;
  readonly render: (result: Result) => string;
}

/** Widest and narrowest lines of the text report. */
const WIDEST = 140;
const NARROWEST = 60;
const IN_FILES = 100;

const renderings: Readonly<Record<string, readonly Rendering[]>> = {
  text: [{ file: 'report.txt', render: (result) => renderText(result, { width: IN_FILES, color: false }) }],
  json: [{ file: 'result.json', render: renderJson }],
  jsonl: [{ file: 'pairs.jsonl', render: renderJsonl }],
  csv: [
    { file: 'pairs.csv', render: renderPairsCsv },
    { file: 'matrix.csv', render: renderMatrixCsv },
  ],
  html: [{ file: 'report.html', render: renderHtml }],
  graphml: [{ file: 'graph.graphml', render: renderGraphml }],
};

export const formats: readonly string[] = Object.keys(renderings);

/**
 * The formats in a comma-separated list, each once.
 *
 * @throws {UsageError} naming one that is unknown
 */
export function parseFormats(lists: string | readonly string[]): string[] {
  const named = [lists].flat().flatMap((list) => list.split(',').map((name) => name.trim()));
  for (const name of named)
    if (!formats.includes(name))
      throw new UsageError(`unknown format ${JSON.stringify(name)}`, `Formats are ${formats.join(', ')}.`);
  return [...new Set(named)];
}

/** The files that a list of formats makes. */
export function filesOf(names: readonly string[]): readonly Rendering[] {
  return names.flatMap((name) => renderings[name] ?? []);
}

/** A result in one format, for standard output: of CSV the pair list, text as wide and colourful as the terminal. */
export function renderForTerminal(result: Result, format: string): string {
  if (format !== 'text') return filesOf([format])[0]!.render(result);
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : 80;
  return renderText(result, { width, color: isTTY && !process.env['NO_COLOR'] });
}

import {
  UsageError,
  renderGraphml,
  renderHtml,
  renderHtmlPages,
  renderJson,
  renderJsonl,
  renderMatrixCsv,
  renderPairsCsv,
  renderText,
} from '../index.js';
import type { RenderedFile, Result } from '../index.js';

/** A rendering of a result in a file, and whatever belongs beside it. */
interface Rendering {
  /** Its name unless the user gives one. */
  readonly file: string;
  readonly render: (result: Result, file: string) => Iterable<RenderedFile>;
}

const single = (file: string, render: (result: Result) => string): Rendering => ({
  file,
  *render(result, named) {
    yield { file: named, text: render(result) };
  },
});

/** Widest and narrowest lines of the text report. */
const WIDEST = 140;
const NARROWEST = 60;
const IN_FILES = 100;

const renderings: Readonly<Record<string, readonly Rendering[]>> = {
  text: [single('report.txt', (result) => renderText(result, { width: IN_FILES, color: false }))],
  json: [single('result.json', renderJson)],
  jsonl: [single('pairs.jsonl', renderJsonl)],
  csv: [single('pairs.csv', renderPairsCsv), single('matrix.csv', renderMatrixCsv)],
  html: [{ file: 'report.html', render: renderHtmlPages }],
  graphml: [single('graph.graphml', renderGraphml)],
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

/**
 * A result in one format, for standard output: of CSV the pair list, of HTML one page, text as wide and colourful as the
 * terminal.
 */
export function renderForTerminal(result: Result, format: string): string {
  if (format === 'html') return renderHtml(result);
  if (format !== 'text') {
    const { render, file } = filesOf([format])[0]!;
    return [...render(result, file)].map(({ text }) => text).join('');
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : 80;
  return renderText(result, { width, color: isTTY && !process.env['NO_COLOR'] });
}

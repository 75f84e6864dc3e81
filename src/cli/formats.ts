import {
  LARGEST_MATRIX,
  UsageError,
  documentTable,
  linkTable,
  pairTable,
  passageTable,
  renderGraphml,
  renderHtml,
  renderHtmlPages,
  renderJson,
  renderJsonl,
  renderMatrixCsv,
  renderPairsCsv,
  renderParquet,
  renderText,
} from '../index.js';
import type { Result, StreamedResult, Table } from '../index.js';
import { sayNoMatrix } from './messages.js';

/** What a file holds, piece by piece: text, or bytes. */
export type Chunks = Iterable<string> | AsyncIterable<Uint8Array>;

/** A file by its path below the folder that it is meant for, with `/`, and what it holds. */
export interface ChunkedFile {
  readonly file: string;
  readonly chunks: Chunks;
}

/** A rendering of a result in a file, and whatever belongs beside it. */
interface Rendering {
  /** Its name unless the user gives one. */
  readonly file: string;
  readonly render: (result: StreamedResult, file: string, signal: AbortSignal) => Iterable<ChunkedFile>;
}

/** The result with all of it in memory, for the HTML report, which cannot be rendered otherwise. */
const held = (result: StreamedResult): Result => ({
  ...result,
  documents: [...result.documents],
  pairs: [...result.pairs],
});

const single = (file: string, render: (result: StreamedResult) => Iterable<string>): Rendering => ({
  file,
  *render(result, named) {
    yield { file: named, chunks: render(result) };
  },
});

const table = (file: string, tableOf: (result: StreamedResult) => Table): Rendering => ({
  file,
  *render(result, named, signal) {
    yield { file: named, chunks: renderParquet(tableOf(result), signal) };
  },
});

/** The full matrix, unless nobody could open it. */
const matrix: Rendering = {
  file: 'matrix.csv',
  *render(result, named) {
    const documents = Array.from(result.documents, () => undefined).length;
    if (documents > LARGEST_MATRIX) sayNoMatrix(named, documents);
    else yield { file: named, chunks: renderMatrixCsv(result) };
  },
};

const html: Rendering = {
  file: 'report.html',
  *render(result, named) {
    for (const { file, text } of renderHtmlPages(held(result), named)) yield { file, chunks: [text] };
  },
};

/** Widest and narrowest lines of the text report. */
const WIDEST = 140;
const NARROWEST = 60;
const IN_FILES = 100;

const renderings: Readonly<Record<string, readonly Rendering[]>> = {
  text: [single('report.txt', (result) => [renderText(result, { width: IN_FILES, color: false })])],
  json: [single('result.json', renderJson)],
  jsonl: [single('pairs.jsonl', renderJsonl)],
  csv: [single('pairs.csv', renderPairsCsv), matrix],
  html: [html],
  graphml: [single('graph.graphml', renderGraphml)],
  parquet: [
    table('pairs.parquet', pairTable),
    table('passages.parquet', passageTable),
    table('links.parquet', linkTable),
    table('documents.parquet', documentTable),
  ],
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

/** The files that a list of formats makes: last the report that takes all of a result in memory, lest the others be lost with it. */
export function filesOf(names: readonly string[]): readonly Rendering[] {
  const last = names.filter((name) => name === 'html');
  return [...names.filter((name) => name !== 'html'), ...last].flatMap((name) => renderings[name] ?? []);
}

/**
 * A result in one format, for standard output: of CSV and Parquet the pair list, of HTML one page, text as wide and
 * colourful as the terminal.
 */
export function renderForTerminal(result: StreamedResult, format: string, signal: AbortSignal): Chunks {
  if (format === 'html') return [renderHtml(held(result))];
  if (format !== 'text') {
    const { render, file } = filesOf([format])[0]!;
    const [first] = render(result, file, signal);
    return first!.chunks;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : 80;
  return [renderText(result, { width, color: isTTY && !process.env['NO_COLOR'] })];
}

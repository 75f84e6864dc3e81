import { dirname, join } from 'node:path';
import { LARGEST_HTML, UsageError, checkDuckDb } from '../index.js';
import type { StreamedResult } from '../index.js';
import { filesOf, parseFormats, renderForTerminal } from './formats.js';
import type { ChunkedFile } from './formats.js';
import { sayLarge } from './messages.js';
import { prepareFolder, print, writeWhole } from './output.js';
import { removeStalePages } from './stale.js';

/** Where a result goes: to standard output in one format, or to files in a folder. */
export interface Delivery {
  readonly formats: readonly string[];
  readonly folder: string | undefined;
}

/**
 * Checks, before the run, that what it finds can be delivered.
 *
 * @throws {UsageError} for formats that cannot be; @throws {OutputError} for a folder that cannot be written to;
 * @throws {DatabaseError} for Parquet without DuckDB
 */
export async function prepareDelivery(
  format: string | readonly string[],
  folder: string | undefined,
): Promise<Delivery> {
  const formats = parseFormats(format);
  if (folder === undefined && formats.length !== 1)
    throw new UsageError(
      'standard output takes one format',
      'Add --out DIR to have several formats written to files.',
    );
  if (formats.includes('parquet')) await prepareParquet(folder);
  if (folder !== undefined) await prepareFolder(folder);
  return { formats, folder };
}

async function prepareParquet(folder: string | undefined): Promise<void> {
  if (folder === undefined && process.stdout.isTTY)
    throw new UsageError('Parquet is not for a terminal', 'Add --out DIR, or send it to a file with >.');
  await checkDuckDb();
}

/** Writes files, each whole, as they are rendered; those in a folder of their own are pages of one report. */
export async function write(
  files: Iterable<ChunkedFile>,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const pages = new Set<string>();
  for (const { file, chunks } of files) {
    const path = join(folder, file);
    if (dirname(file) !== '.') {
      if (pages.size === 0) await prepareFolder(dirname(path));
      pages.add(path);
    }
    await writeWhole(path, chunks, signal);
  }
  await removeStalePages(pages);
}

/** Prints or writes a result. */
export async function deliver(
  result: StreamedResult,
  { formats, folder }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  if (folder === undefined) {
    const printed = await print(renderForTerminal(result, formats[0]!, signal), signal);
    if (formats[0] === 'html' && printed > LARGEST_HTML) sayLarge();
  } else
    for (const { file, render } of filesOf(formats))
      await write(render(result, file, signal), folder, signal);
}

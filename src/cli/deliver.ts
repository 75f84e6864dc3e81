import { join } from 'node:path';
import { UsageError } from '../index.js';
import type { Result } from '../index.js';
import { filesOf, parseFormats, renderForTerminal } from './formats.js';
import { prepareFolder, print, writeWhole } from './output.js';

/** Where a result goes: to standard output in one format, or to files in a folder. */
export interface Delivery {
  readonly formats: readonly string[];
  readonly folder: string | undefined;
}

/**
 * Checks, before the run, that what it finds can be delivered.
 *
 * @throws {UsageError} for formats that cannot be; @throws {OutputError} for a folder that cannot be written to
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
  if (folder !== undefined) await prepareFolder(folder);
  return { formats, folder };
}

/** Prints or writes a result. */
export async function deliver(
  result: Result,
  { formats, folder }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  if (folder === undefined) await print(renderForTerminal(result, formats[0]!), signal);
  else
    for (const { file, render } of filesOf(formats))
      await writeWhole(join(folder, file), render(result), signal);
}

import type { Result } from '../model/result.js';
import { Chunks } from './html/chunks.js';
import { digest } from './html/digest.js';
import { partFile } from './html/names.js';
import { layoutOf } from './html/order.js';
import { Overviews } from './html/overview.js';
import { page } from './html/page.js';
import { divide } from './html/parts.js';

/**
 * Characters, of one byte each, that one file of the report may have: 16 MiB. Mail servers commonly refuse more than 25 MB,
 * to which the encoding of an attachment adds a third.
 */
export const LARGEST_HTML = 1 << 24;

/** A file by its path below the folder that it is meant for, with `/`. */
export interface RenderedFile {
  readonly file: string;
  readonly text: string;
}

function overviews(result: Result, size: number): Overviews {
  const layout = layoutOf(result);
  return new Overviews(result, layout, divide(result, layout, size), digest(result.documents, result.pairs));
}

const one = (made: Overviews): string =>
  page(made.result.version, made.division.parts[0]!.chunks.blocks(made.whole()));

/** A page that holds all of a result and works from a file, without a network. */
export const renderHtml = (result: Result): string => one(overviews(result, Infinity));

/**
 * The same, as the file `main`; if that were larger than `size`, a folder of linked pages beside it, each of which can be
 * opened alone, and at last `main`, which lists what they show.
 */
export function* renderHtmlPages(
  result: Result,
  main: string,
  size: number = LARGEST_HTML,
): Generator<RenderedFile> {
  const made = overviews(result, size);
  const { parts } = made.division;
  if (parts.length === 1) {
    yield { file: main, text: one(made) };
    return;
  }
  const folder = { here: 0, parts: parts.length, main, pairs: result.pairs.length };
  for (const [at, { chunks }] of parts.entries()) {
    const here = at + 1;
    const text = page(result.version, chunks.blocks(made.part({ ...folder, here })));
    yield { file: partFile(main, here), text };
  }
  yield { file: main, text: page(result.version, new Chunks().blocks(made.main(folder))) };
}

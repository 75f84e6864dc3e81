import { extname } from 'node:path';
import { readJsonl } from './jsonl.js';
import { readMarkdown } from './markdown.js';
import { readParquet } from './parquet.js';
import type { Reader } from './reader.js';
import { readText } from './text.js';

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.txt', readText],
  ['.text', readText],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.jsonl', readJsonl],
  ['.ndjson', readJsonl],
  ['.parquet', readParquet],
]);

/** The extensions that have a reader, for messages. */
export const EXTENSIONS: readonly string[] = [...READERS.keys()];

/** The extension of a file name in lower case, with its dot; empty if it has none. */
export function extensionOf(name: string): string {
  return extname(name).toLowerCase();
}

/** The reader for a file of this name, if its extension has one. */
export function readerFor(name: string): Reader | undefined {
  return READERS.get(extensionOf(name));
}

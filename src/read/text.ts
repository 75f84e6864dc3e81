import { decode } from './decode.js';
import { wholeOf } from './lines.js';
import type { Draft, Source } from './reader.js';
import { BINARY, tooLarge } from './reasons.js';

/** Plain text: the whole file is the article. */
export async function* readText(source: Source): AsyncGenerator<Draft> {
  const text = await wholeText(source);
  if (text !== undefined) yield { place: source.path, text, fields: {}, meta: {} };
}

/** All of a source as one text, for formats that hold one article a file; undefined if it had to be skipped. */
export async function wholeText(source: Source): Promise<string | undefined> {
  const { path, log, maxBytes } = source;
  const bytes = await wholeOf(source.bytes, maxBytes);
  if (!bytes) {
    log.skip(path, tooLarge(maxBytes));
    return undefined;
  }
  const decoded = await decode(bytes);
  if (!decoded) {
    log.skip(path, BINARY);
    return undefined;
  }
  if (decoded.remark !== undefined) log.notice(path, decoded.remark);
  return decoded.text;
}

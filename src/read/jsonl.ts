import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { decode } from './decode.js';
import { linesOf } from './lines.js';
import type { Draft, Source } from './reader.js';
import { BINARY, EMPTY, tooLarge } from './reasons.js';
import { parseRecord, recordOf } from './record.js';
import { asUtf8 } from './utf16.js';

/** JSONL: one record a line. A line that is no record is skipped by itself; blank lines do not count. */
export async function* readJsonl(source: Source): AsyncGenerator<Draft> {
  const { path, log, maxBytes } = source;
  const remarks = new Remarks();
  let blank = true;
  for await (const some of linesOf(asUtf8(source.bytes), maxBytes))
    for (const line of some) {
      const place = `${path}:${line.number}`;
      const json = line.bytes && jsonOf(line.bytes);
      const decoded = json === undefined && line.bytes ? await decode(line.bytes) : undefined;
      if (json === undefined) {
        if (line.bytes && !decoded && line.number === 1) {
          // An archive or a database would otherwise be reported once for every line feed in it.
          log.skip(path, BINARY);
          return;
        }
        if (decoded?.text.trim() === '') continue;
      }
      blank = false;
      if (json === undefined && !decoded) {
        log.skip(place, line.bytes ? BINARY : tooLarge(maxBytes));
        continue;
      }
      const record = decoded ? parseRecord(decoded.text, line.ended) : recordOf(json);
      if ('fault' in record) {
        log.skip(place, record.fault);
        continue;
      }
      if (decoded?.remark !== undefined) remarks.add(decoded.remark, line.number);
      yield { place, ...record };
    }
  if (blank) log.skip(path, EMPTY);
  for (const notice of remarks) log.notice(path, notice);
}

const utf8 = new TextDecoder();
const DELETE = 0x7f;

/**
 * What a line of JSON in sound UTF-8 says; undefined for any other line, at which more is to be looked. JSON holds no control
 * characters but white space and delete, so that none but the latter need be looked for to tell that a line is not binary.
 */
function jsonOf(line: Uint8Array): unknown {
  if (!isUtf8(line) || line.includes(DELETE)) return undefined;
  try {
    return JSON.parse(utf8.decode(line));
  } catch {
    return undefined;
  }
}

/** Remarks on encodings, told once an input each: a large file in an old encoding would make one a line. */
class Remarks {
  readonly #lines = new Map<string, { first: number; count: number }>();

  add(remark: string, line: number): void {
    const lines = this.#lines.get(remark);
    if (lines) lines.count += 1;
    else this.#lines.set(remark, { first: line, count: 1 });
  }

  *[Symbol.iterator](): Generator<string> {
    for (const [remark, { first, count }] of this.#lines) {
      yield count === 1 ? `line ${first}: ${remark}` : `${count} lines from line ${first} on: ${remark}`;
    }
  }
}

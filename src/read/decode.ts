import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { utf16Of } from './utf16.js';

/** How much of the bytes is looked at to tell text from binary and one encoding from another. */
const SAMPLE = 2 ** 16;

/** More than one control character in this many means binary. */
const TEXT_PER_CONTROL = 50;

/** What pages labelled with the left-hand encoding really hold; both agree wherever the left one has letters. */
const SUPERSETS = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
]);

export interface Decoded {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  /** What the user should know about the encoding; absent for sound UTF-8 and UTF-16. */
  readonly remark?: string;
}

/**
 * Bytes as text: by byte order mark, else as UTF-8 if they are, else in the likeliest older encoding.
 * Undefined if they are no text at all.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return isBinary(Buffer.from(text)) ? undefined : { text };
  }
  if (isBinary(bytes)) return undefined;
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const encoding = likeliest(bytes);
  if (encoding === 'UTF-8') {
    return { text: new TextDecoder().decode(bytes), remark: 'damaged UTF-8; unreadable bytes became U+FFFD' };
  }
  // Not TextDecoder: Node 20 reads 0x80 to 0x9F of windows-1252 as control characters.
  return { text: iconv.decode(bytes, encoding), remark: `not UTF-8; read as ${encoding}` };
}

/** Looks at a sample around the first byte beyond ASCII: before it, every encoding looks alike. */
function likeliest(bytes: Uint8Array): string {
  const begin = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE / 2);
  const guess = analyse(bytes.subarray(begin, begin + SAMPLE)).find(
    ({ name, confidence }) => confidence > 0 && iconv.encodingExists(name),
  );
  const name = guess?.name ?? 'windows-1252';
  return SUPERSETS.get(name) ?? name;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls * TEXT_PER_CONTROL > sample.length;
}

/** Control characters that text does not use: not backspace to carriage return, end of file (^Z) or escape. */
function isControl(byte: number): boolean {
  return byte < 0x08 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b) || byte === 0x7f;
}

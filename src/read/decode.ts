import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Decoded } from './encodings.js';
import { utf16Of } from './utf16.js';

/** How much of the bytes is looked at to tell text from binary. */
const SAMPLE = 2 ** 16;

/** More than one control character in this many means binary. */
const TEXT_PER_CONTROL = 50;

/**
 * Bytes as text: by byte order mark, else as UTF-8 if they are, else in the likeliest older encoding.
 * Undefined if they are no text at all.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded | undefined> {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return isBinary(Buffer.from(text)) ? undefined : { text };
  }
  if (isBinary(bytes)) return undefined;
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  // The tables of older encodings take a while to load, and few corpora need them.
  const { decodeOlder } = await import('./encodings.js');
  return decodeOlder(bytes);
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) if (isControl(bytes[at]!)) controls += 1;
  return controls * TEXT_PER_CONTROL > length;
}

/** Control characters that text does not use: not backspace to carriage return, end of file (^Z) or escape. */
function isControl(byte: number): boolean {
  if (byte >= 0x20) return byte === 0x7f;
  return byte < 0x08 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b);
}

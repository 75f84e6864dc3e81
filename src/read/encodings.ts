import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** How much of the bytes is looked at to tell one encoding from another. */
const SAMPLE = 2 ** 16;

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

/** Bytes that are no sound UTF-8 as text, in the likeliest encoding. */
export function decodeOlder(bytes: Uint8Array): Decoded {
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

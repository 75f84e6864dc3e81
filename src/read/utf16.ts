import { TextDecoder } from 'node:util';

/** The encoding that a UTF-16 byte order mark at the start of `bytes` announces. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Passes bytes on as they are, or as UTF-8 if they begin as UTF-16 does: only then can they be split at line
 * feeds. The first byte decides, since neither 0xFF nor 0xFE begins anything else that is text.
 * Half a character at the end is dropped.
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      first = false;
      if (chunk[0] === 0xff) decoder = new TextDecoder('utf-16le');
      if (chunk[0] === 0xfe) decoder = new TextDecoder('utf-16be');
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

import { strFromU8, strToU8, zlibSync } from 'fflate';

/** A value as it is embedded: JSON, or that compressed (zlib). */
export type Block = string | Uint8Array;

export const compressed = (json: string): Uint8Array => zlibSync(strToU8(json));

const BASE64 = strToU8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d;

/** Bytes as base64 (RFC 4648), without `btoa`, which takes a string of all of them. */
function base64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let i = 0, o = 0; i < bytes.length; i += 3, o += 4) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text[o] = BASE64[three >> 18]!;
    text[o + 1] = BASE64[(three >> 12) & 63]!;
    if (i + 1 < bytes.length) text[o + 2] = BASE64[(three >> 6) & 63]!;
    if (i + 2 < bytes.length) text[o + 3] = BASE64[three & 63]!;
  }
  return strFromU8(text, true);
}

/**
 * A data block of a page. In JSON `<` is escaped, so that nothing in it ends the block or opens a comment. Lone surrogates
 * are escaped by `JSON.stringify`.
 */
export const element = (name: string, block: Block): string =>
  typeof block === 'string'
    ? `<script type="application/json" id="${name}">${block.replaceAll('<', '\\u003c')}</script>\n`
    : `<script type="text/plain" id="${name}">${base64(block)}</script>\n`;

/** About how many characters `element` makes of a block. */
export const sizeOf = (block: Block): number =>
  typeof block === 'string' ? block.length : Math.ceil(block.length / 3) * 4;

import { strToU8, zlibSync } from 'fflate';

/** Below this many characters of JSON the data stands in the page as it is, for whoever looks into the file. */
const PLAIN = 1 << 18;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648), without `btoa`, which takes a string of all of them. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    parts.push(
      BASE64[three >> 18]! +
        BASE64[(three >> 12) & 63]! +
        (left > 1 ? BASE64[(three >> 6) & 63]! : '=') +
        (left > 2 ? BASE64[three & 63]! : '='),
    );
  }
  return parts.join('');
}

/**
 * Data blocks of a page. JSON has `<` escaped, so that nothing in it ends the block or opens a comment; when there is much
 * of it, it is compressed (zlib, base64). Lone surrogates are escaped by `JSON.stringify`.
 */
export function dataBlocks(values: readonly (readonly [name: string, value: unknown])[]): string {
  const texts = values.map(([name, value]) => [name, JSON.stringify(value)] as const);
  const compress = texts.reduce((sum, [, text]) => sum + text.length, 0) > PLAIN;
  return texts
    .map(([name, text]) =>
      compress
        ? `<script type="text/plain" id="${name}">${base64(zlibSync(strToU8(text), { level: 9 }))}</script>\n`
        : `<script type="application/json" id="${name}">${text.replaceAll('<', '\\u003c')}</script>\n`,
    )
    .join('');
}

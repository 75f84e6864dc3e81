/** UTF-16 code units that a chunk may have: less than a megabyte in UTF-8. */
export const LARGEST_CHUNK = 1 << 18;

/** Where to cut a text at `end` or, rather than between the halves of a surrogate pair, one before it. */
function cutAt(text: string, end: number): number {
  const isHigh = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  const isLow = (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return isHigh && isLow ? end - 1 : end;
}

/**
 * The same text in chunks of about the largest size, the last one shorter; none for no text. A character is never cut in
 * two, so that each chunk can be encoded by itself.
 */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length <= LARGEST_CHUNK) continue;
    let begin = 0;
    while (gathered.length - begin > LARGEST_CHUNK) {
      const end = cutAt(gathered, begin + LARGEST_CHUNK);
      yield gathered.slice(begin, end);
      begin = end;
    }
    gathered = gathered.slice(begin);
  }
  if (gathered !== '') yield gathered;
}

import type { StreamedResult } from '../model/result.js';
import { Reviews } from '../review/lookup.js';
import { chunked } from './chunked.js';
import { encode, harmless } from './encoding.js';

function* lines({ pairs, reviews }: StreamedResult): Generator<string> {
  if (pairs.json && reviews === undefined) {
    for (const json of pairs.json) yield `${harmless(json)}\n`;
    return;
  }
  const marks = new Reviews(reviews);
  for (const pair of pairs) {
    const around = marks.around(pair);
    yield `${encode(around.length > 0 ? { ...pair, reviews: around } : pair)}\n`;
  }
}

/**
 * The listed pairs, one a line, each with the marks on it if it has any, in chunks of less than a megabyte; nothing for a
 * result without pairs.
 */
export const renderJsonl = (result: StreamedResult): Iterable<string> => chunked(lines(result));

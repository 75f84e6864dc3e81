import type { StreamedResult } from '../model/result.js';
import { chunked } from './chunked.js';
import { indented } from './encoding.js';

/** As deep as the edges of clusters, of which a large corpus may have too many for one string. */
const DEPTH = 4;

/** The whole result as indented JSON, each span on one line, in chunks of less than a megabyte. */
export const renderJson = (result: StreamedResult): Iterable<string> => chunked(indented(result, DEPTH));

import type { StreamedResult } from '../model/result.js';
import { chunked } from './chunked.js';
import { record } from './csv.js';
import { Scores } from './scores.js';

/** Documents of which a file may still hold the matrix: 25 million cells, more than any spreadsheet opens. */
export const LARGEST_MATRIX = 5000;

function* records({ documents, pairs }: StreamedResult): Generator<string> {
  const ids = Array.from(documents, ({ id }) => id);
  const scores = new Scores(pairs);
  yield record(['', ...ids]);
  for (const row of ids)
    yield record([row, ...ids.map((column) => (row === column ? 1 : (scores.of(row, column) ?? 0)))]);
}

/**
 * All documents against all as CSV, in chunks of less than a megabyte: 1 on the diagonal, 0 where no pair is listed. Holds
 * the ids and scores, and grows with the square of the documents.
 */
export const renderMatrixCsv = (result: StreamedResult): Iterable<string> => chunked(records(result));

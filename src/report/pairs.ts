import type { StreamedResult } from '../model/result.js';
import { chunked } from './chunked.js';
import { record } from './csv.js';
import { pairTable } from './tables.js';

function* records(result: StreamedResult): Generator<string> {
  const { columns, rows } = pairTable(result);
  yield record(columns.map(([name]) => name));
  for (const row of rows) yield record(row.map((cell) => cell ?? ''));
}

/**
 * The listed pairs as CSV, one a record, in chunks of less than a megabyte; `passages`, `links`, `drift` and `quotations` are
 * counts, `review` and `note` a reader's mark on the pair.
 */
export const renderPairsCsv = (result: StreamedResult): Iterable<string> => chunked(records(result));

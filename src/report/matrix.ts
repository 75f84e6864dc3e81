import type { Result } from '../model/result.js';
import { record } from './csv.js';
import { Scores } from './scores.js';

/** All documents against all as CSV: 1 on the diagonal, 0 where no pair is listed. */
export function renderMatrixCsv({ documents, pairs }: Result): string {
  const scores = new Scores(pairs);
  const rows = documents.map((row) =>
    record([
      row.id,
      ...documents.map((column) => (row.id === column.id ? 1 : (scores.of(row.id, column.id) ?? 0))),
    ]),
  );
  return record(['', ...documents.map(({ id }) => id)]) + rows.join('');
}

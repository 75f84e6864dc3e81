import type { Result } from '../model/result.js';
import { record } from './csv.js';

const header = [
  'a',
  'b',
  'score',
  'verdict',
  'direction',
  'resemblance',
  'containment_a',
  'containment_b',
  'passages',
  'links',
  'drift',
  'quotations',
];

/** The listed pairs as CSV, one a record; `passages`, `links`, `drift` and `quotations` are counts. */
export function renderPairsCsv(result: Result): string {
  const records = result.pairs.map(
    ({ a, b, score, verdict, direction, resemblance, containment, passages, quotations }) =>
      record([
        a,
        b,
        score,
        verdict,
        direction,
        resemblance,
        containment.a,
        containment.b,
        passages.length,
        passages.reduce((sum, { links }) => sum + links.length, 0),
        passages.reduce((sum, { drift }) => sum + drift.length, 0),
        quotations.length,
      ]),
  );
  return record(header) + records.join('');
}

import type { Result } from '../model/result.js';
import { record } from './csv.js';
import { Reviews } from '../review/lookup.js';

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
  'review',
  'note',
];

/**
 * The listed pairs as CSV, one a record; `passages`, `links`, `drift` and `quotations` are counts, `review` and `note` a
 * reader's mark on the pair.
 */
export function renderPairsCsv(result: Result): string {
  const marks = new Reviews(result.reviews);
  const records = result.pairs.map(
    ({ a, b, score, verdict, direction, resemblance, containment, passages, quotations }) => {
      const mark = marks.of({ a, b });
      return record([
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
        mark?.decision ?? '',
        mark?.note ?? '',
      ]);
    },
  );
  return record(header) + records.join('');
}

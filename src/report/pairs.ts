import type { Pair, StreamedResult } from '../model/result.js';
import type { Review } from '../model/review.js';
import { Reviews } from '../review/lookup.js';
import { chunked } from './chunked.js';
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
  'review',
  'note',
];

const recordOf = (pair: Pair, mark: Review | undefined): string => {
  const { a, b, score, verdict, direction, resemblance, containment, passages, quotations } = pair;
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
};

function* records({ pairs, reviews }: StreamedResult): Generator<string> {
  const marks = new Reviews(reviews);
  yield record(header);
  for (const pair of pairs) yield recordOf(pair, marks.of({ a: pair.a, b: pair.b }));
}

/**
 * The listed pairs as CSV, one a record, in chunks of less than a megabyte; `passages`, `links`, `drift` and `quotations` are
 * counts, `review` and `note` a reader's mark on the pair.
 */
export const renderPairsCsv = (result: StreamedResult): Iterable<string> => chunked(records(result));

import type { Drift } from '../../model/passage.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import type { MatchedQuotation } from './shared.js';

const written = ({ text }: SegmentedText, { begin, end }: Span): string =>
  text.slice(begin, end).replace(/\s+/g, ' ');

/** The stretch from the first of some spans to the last. */
const across = (spans: readonly Span[]): Span => ({
  begin: Math.min(...spans.map(({ begin }) => begin)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Changes that a statement tells one by one. */
const MOST_TOLD = 3;

/** What changed, as in `"saved" became "lost", "night" became "day" and 2 more`. */
function told(a: SegmentedText, b: SegmentedText, changes: MatchedQuotation['changes']): string {
  const each = changes
    .slice(0, MOST_TOLD)
    .map((change) => `"${written(a, change.a)}" became "${written(b, change.b)}"`);
  const more = changes.length - each.length;
  return each.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Quoted words that changed between two texts, one for each altered quotation: from the first change to the last. */
export function quotationDrift(
  a: SegmentedText,
  b: SegmentedText,
  quotations: readonly MatchedQuotation[],
): Drift[] {
  const drifts: Drift[] = [];
  for (const { changes, speaker, altered } of quotations) {
    if (!altered) continue;
    const whose = speaker === null ? 'a quotation' : `words of ${speaker}`;
    drifts.push({
      a: across(changes.map((change) => change.a)),
      b: across(changes.map((change) => change.b)),
      category: 'quotation',
      statement: `in ${whose}, ${told(a, b, changes)}`,
    });
  }
  return drifts;
}

import type { Span } from '../../model/span.js';
import { segmentsOf } from '../pair/segments.js';
import type { Mode } from './state.js';
import type { Trace } from './traces.js';

/** A source that has a place of the text, and the passage that is most like it there. */
export type Hit = Pick<Trace, 'source' | 'passage' | 'similarity'>;

/** A part of the text that the same sources have from its beginning to its end. */
export interface Covered extends Span {
  /** By the numbers of the sources; of each its most similar passage. */
  readonly hits: readonly Hit[];
}

/** Most sources have the same sentences: equal spans are cut and laid out once. */
function bySpan(traces: readonly Trace[]): readonly (Span & { readonly traces: readonly Trace[] })[] {
  const spans = new Map<string, Span & { readonly traces: Trace[] }>();
  for (const trace of traces) {
    const { begin, end } = trace;
    const key = `${begin} ${end}`;
    const known = spans.get(key);
    if (known === undefined) spans.set(key, { begin, end, traces: [trace] });
    else known.traces.push(trace);
  }
  return [...spans.values()];
}

/** What of a text is linked and by whom, in order and without overlaps; what no source has is left out. */
export function coveredOf(whole: Span, traces: readonly Trace[]): readonly Covered[] {
  const covered: Covered[] = [];
  for (const { begin, end, marks } of segmentsOf(whole, bySpan(traces))) {
    if (marks.length === 0) continue;
    const best = new Map<number, Hit>();
    for (const { traces } of marks)
      for (const { source, passage, similarity } of traces) {
        const known = best.get(source);
        if (known === undefined || similarity > known.similarity)
          best.set(source, { source, passage, similarity });
      }
    covered.push({ begin, end, hits: [...best.values()].sort((x, y) => x.source - y.source) });
  }
  return covered;
}

/** What a mode shows of it: all sources of a place, or only the best-ranked. */
export const shownIn = (mode: Mode, covered: readonly Covered[]): readonly Covered[] =>
  mode === 'all' ? covered : covered.map((each) => ({ ...each, hits: each.hits.slice(0, 1) }));

/** The least similarity of each step of heat but the first. */
export const limits = [0.25, 0.5, 0.75] as const;

export type Step = 1 | 2 | 3 | 4;
export const steps: readonly Step[] = [1, 2, 3, 4];

/** The step of heat of a place: of the greatest similarity there. */
export function stepOf({ hits }: Pick<Covered, 'hits'>): Step {
  const similarity = Math.max(...hits.map((hit) => hit.similarity));
  return (1 + limits.filter((limit) => similarity >= limit).length) as Step;
}

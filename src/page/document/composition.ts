import type { Span } from '../../model/span.js';
import type { Body } from '../../report/html/data.js';
import { merged } from '../../judge/descent/ranges.js';
import { segmentsOf } from '../pair/segments.js';
import { coveredOf } from './heat.js';
import type { Trace } from './traces.js';

/** White space between two sentences, in characters, at the most. */
const GAP = 2;

/** Traces of one source in their order, each with the white space up to the next. */
function closed(traces: readonly Trace[]): readonly Trace[] {
  const sorted = [...traces].sort((x, y) => x.source - y.source || x.begin - y.begin || x.end - y.end);
  return sorted.map((trace, at) => {
    const next = sorted[at + 1];
    const gap = next?.source === trace.source ? next.begin - trace.end : 0;
    return gap > 0 && gap <= GAP ? { ...trace, end: next!.begin } : trace;
  });
}

/** What a text is made of; the shares and `own` sum to 1. */
export interface Shares {
  /** By the number of a source. */
  readonly sources: ReadonlyMap<number, number>;
  readonly own: number;
}

/** Gives every character outside furniture and template wording to the best-ranked source that has it. */
export function sharesOf(
  characters: number,
  { furniture, boilerplate }: Pick<Body, 'furniture' | 'boilerplate'>,
  traces: readonly Trace[],
): Shares {
  const whole: Span = { begin: 0, end: characters };
  const outside = merged([...furniture, ...boilerplate]).map((span) => ({ ...span, source: 0 }));
  const covered = coveredOf(whole, closed(traces.filter(({ kind }) => kind !== 'boilerplate')));
  const parts = covered.map(({ begin, end, hits }) => ({ begin, end, source: hits[0]!.source }));
  const lengths = new Map<number, number>();
  let own = 0;
  let all = 0;
  for (const { begin, end, marks } of segmentsOf(whole, [...outside, ...parts])) {
    const [first] = marks;
    if (first?.source === 0) continue;
    all += end - begin;
    if (first === undefined) own += end - begin;
    else lengths.set(first.source, (lengths.get(first.source) ?? 0) + end - begin);
  }
  if (all === 0) return { sources: new Map(), own: 1 };
  return {
    sources: new Map([...lengths].map(([source, length]) => [source, length / all])),
    own: own / all,
  };
}

/** Shares that sum to about 1 as whole per cents that sum to 100: the greatest remainders are rounded up. */
export function percentsOf(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (sum === 0 ? 0 : (share / sum) * 100));
  const percents = exact.map(Math.floor);
  const missing = sum === 0 ? 0 : 100 - percents.reduce((total, each) => total + each, 0);
  const byRemainder = [...exact.keys()].sort(
    (x, y) => exact[y]! - percents[y]! - (exact[x]! - percents[x]!) || x - y,
  );
  for (const at of byRemainder.slice(0, missing)) percents[at]!++;
  return percents;
}

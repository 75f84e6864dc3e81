import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { stacksOf } from '../../report/terminal/stacks.js';
import type { Sentence } from '../../report/terminal/stacks.js';
import type { SideName } from './shares.js';
import { merged } from '../../judge/descent/ranges.js';

/** Sentences that are linked, and what stands in either text between them and the next linked ones of the passage. */
export interface Row {
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
  readonly after: Readonly<Record<SideName, Span | undefined>>;
}

/** What no link covers, by the end of what stands before it. */
function between(passage: Passage, side: SideName): ReadonlyMap<number, Span> {
  const covered = merged(passage.links.map((link) => link[side]));
  const gaps = new Map<number, Span>();
  for (const [at, { end }] of covered.entries()) {
    const next = covered[at + 1]?.begin ?? passage[side].end;
    if (end < next) gaps.set(end, { begin: end, end: next });
  }
  return gaps;
}

/** The linked sentences of a passage in the order of its first text. */
export function rowsOf(passage: Passage): readonly Row[] {
  const gaps = { a: between(passage, 'a'), b: between(passage, 'b') };
  const after = (sentences: readonly Sentence[], side: SideName): Span | undefined => {
    const end = Math.max(...sentences.map(({ span }) => span.end));
    const gap = gaps[side].get(end);
    return gap;
  };
  return [...stacksOf(passage.links)]
    .sort((x, y) => x.a[0]!.span.begin - y.a[0]!.span.begin)
    .map(({ a, b }) => ({ a, b, after: { a: after(a, 'a'), b: after(b, 'b') } }));
}

import type { PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import type { Body } from '../../report/html/data.js';
import { stacksOf } from '../../report/terminal/stacks.js';
import type { SideName } from './shares.js';
import type { Faced } from './sides.js';

/** What can be marked in a text. */
export type Sort =
  'passage' | 'link' | 'differing' | 'drift' | 'quotation' | 'evidence' | 'furniture' | 'boilerplate';

/** A marked part of a text. */
export interface Highlight extends Span {
  readonly sort: Sort;
  /** Which of its sort: the same number marks the counterpart in the other text. Passages are numbered from 0. */
  readonly number: number;
}

/** All that is marked on one side, of passages of kinds that are shown; sorted by where it begins. */
export function highlightsOf(
  pair: Faced,
  side: SideName,
  body: Body,
  hidden: ReadonlySet<PassageKind>,
): readonly Highlight[] {
  const all: Highlight[] = [];
  const add = (sort: Sort, number: number, span: Span | undefined): void => {
    if (span !== undefined && span.begin < span.end)
      all.push({ sort, number, begin: span.begin, end: span.end });
  };
  let links = 0;
  let drifts = 0;
  for (const [number, passage] of pair.passages.entries()) {
    const shown = !hidden.has(passage.kind);
    if (shown) add('passage', number, passage[side]);
    for (const link of passage.links) {
      if (shown) add('link', links, link[side]);
      links++;
    }
    if (shown)
      for (const stack of stacksOf(passage.links))
        for (const { differing } of stack[side])
          for (const words of differing) add('differing', number, words);
    for (const drift of passage.drift) {
      if (shown) add('drift', drifts, drift[side]);
      drifts++;
    }
  }
  for (const [number, quotation] of pair.quotations.entries()) add('quotation', number, quotation[side]);
  for (const [number, evidence] of pair.evidence.entries()) add('evidence', number, evidence[side]);
  for (const [number, span] of body.furniture.entries()) add('furniture', number, span);
  for (const [number, span] of body.boilerplate.entries()) add('boilerplate', number, span);
  return all.sort((x, y) => x.begin - y.begin);
}

/**
 * The highlights that touch each of some parts, both in order: one pass over the two. Those that reach over many parts are
 * listed in each.
 */
export function shared<H extends Span>(
  parts: readonly Span[],
  highlights: readonly H[],
): readonly (readonly H[])[] {
  let open: H[] = [];
  let next = 0;
  return parts.map((part) => {
    open = open.filter(({ end }) => end > part.begin);
    for (; next < highlights.length && highlights[next]!.begin < part.end; next++)
      if (highlights[next]!.end > part.begin) open.push(highlights[next]!);
    return [...open];
  });
}

import type { PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../../report/html/data.js';
import type { SideName } from '../pair/shares.js';
import { merged } from '../../judge/descent/ranges.js';
import { countBelow } from '../pair/words.js';

/** A sentence of this document, or what of it is linked, that a source has. */
export interface Trace extends Span {
  /** Number of the source. */
  readonly source: number;
  /** Number of the passage in its pair, from 1. */
  readonly passage: number;
  /** 0 to 1. */
  readonly similarity: number;
  readonly kind: PassageKind;
}

/** What the passages of a pair link on the side of this document. */
export const tracesOf = ({ passages }: Findings, side: SideName, source: number): readonly Trace[] =>
  passages.flatMap(({ kind, links }, at) =>
    links
      .map((link) => ({
        begin: link[side].begin,
        end: link[side].end,
        source,
        passage: at + 1,
        similarity: link.similarity,
        kind,
      }))
      .filter(({ begin, end }) => begin < end),
  );

/**
 * Words of this document that are linked, by the kind of their passage.
 *
 * @param begins where the document's words begin, ascending
 */
export function wordsByKind(
  traces: readonly Trace[],
  begins: readonly number[],
): ReadonlyMap<PassageKind, number> {
  const kinds = new Set(traces.map(({ kind }) => kind));
  const words = (kind: PassageKind): number =>
    merged(traces.filter((trace) => trace.kind === kind)).reduce(
      (sum, { begin, end }) => sum + countBelow(begins, end) - countBelow(begins, begin),
      0,
    );
  return new Map([...kinds].map((kind) => [kind, words(kind)]));
}

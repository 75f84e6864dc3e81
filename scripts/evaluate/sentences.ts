import type { Pair, Span } from '../../src/index.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { segment } from '../../src/segment/segment.js';
import { share } from './figures.js';

/** The sentences of running text, as the product cuts a text. */
export function proseOf(text: string): Span[] {
  const { begin, end, role, length } = segment(text, { idOf: () => 0 }).sentences;
  return Array.from({ length }, (_, s) => s)
    .filter((s) => role[s] === SentenceRole.prose)
    .map((s) => ({ begin: begin[s]!, end: end[s]! }));
}

/** Share of some sentences of a side that a link of the pair touches; NaN of no sentences. */
export function shareLinked(sentences: readonly Span[], pair: Pair, side: 'a' | 'b'): number {
  const links = pair.passages.flatMap((passage) => passage.links.map((link) => link[side]));
  return share(sentences, ({ begin, end }) => links.some((link) => link.begin < end && link.end > begin));
}

import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { Passage, PassageKind } from '../model/passage.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { TokenMarks } from './marks.js';
import { wordsIn } from './measures.js';
import { isQuoted } from './quotations/quoted.js';

/** Least share of the matches, in quotation marks on both sides, that makes a passage a quotation. */
const QUOTED = 0.7;
/** Least share of the words of either side that a verbatim passage shares. */
const VERBATIM = 0.98;
/** The same for an edited passage, over both sides together. */
const EDITED = 0.6;
/** How many times as many words the longer side of a summary has, linked or from end to end. */
const CONDENSED = 2;

/** Words of the linked sentences of one side, each sentence once. */
function linkedWords({ sentences }: SegmentedText, links: readonly SentenceLink[], side: 'a' | 'b'): number {
  let first = sentences.length;
  let last = -1;
  for (const link of links) {
    first = Math.min(first, link[side]);
    last = Math.max(last, link[side]);
  }
  const isCounted = new Uint8Array(Math.max(0, last + 1 - first));
  let words = 0;
  for (const link of links) {
    const s = link[side];
    if (isCounted[s - first] === 1) continue;
    isCounted[s - first] = 1;
    words += wordsIn(sentences, s);
  }
  return words;
}

/**
 * Words of each side that have a counterpart of the same term in a link, and the share of the matches that are quoted on
 * both sides, each worth as much as its link is alike: a stray likeness beside a quotation makes it no less one.
 */
function sharedWords(
  a: SegmentedText,
  b: SegmentedText,
  { links }: Alignment,
): { a: number; b: number; quoted: number } {
  const areQuoted = a.quotations.begin.length > 0 && b.quotations.begin.length > 0;
  let quoted = 0;
  let all = 0;
  for (const { words, similarity } of links)
    for (let i = 0; i < words.equal.length; i++) {
      if (words.equal[i] === 0) continue;
      all += similarity;
      if (
        areQuoted &&
        isQuoted(a.quotations, a.tokens.begin[words.a[i]!]!) &&
        isQuoted(b.quotations, b.tokens.begin[words.b[i]!]!)
      )
        quoted += similarity;
    }
  const [inA, inB] = [new TokenMarks(a, links, 'a'), new TokenMarks(b, links, 'b')];
  return { a: inA.same, b: inB.same, quoted: all === 0 ? 0 : quoted / all };
}

const lengthOf = ({ begin, end }: Span): number => end - begin;

const isCondensed = (one: number, other: number): boolean =>
  Math.max(one, other) >= CONDENSED * Math.min(one, other);

/** Names how the two sides of an alignment relate, by the share of their words that both have. */
export function passageKind(a: SegmentedText, b: SegmentedText, alignment: Alignment): PassageKind {
  const shared = sharedWords(a, b, alignment);
  const wordsA = linkedWords(a, alignment.links, 'a');
  const wordsB = linkedWords(b, alignment.links, 'b');
  if (shared.quoted >= QUOTED) return 'quotation';
  if (shared.a >= VERBATIM * wordsA && shared.b >= VERBATIM * wordsB) return 'verbatim';
  if (isCondensed(wordsA, wordsB) || isCondensed(lengthOf(alignment.a), lengthOf(alignment.b)))
    return 'summary';
  return shared.a + shared.b >= EDITED * (wordsA + wordsB) ? 'edited' : 'rewritten';
}

/** Whether a passage tells of copying; quotations and boilerplate tell of a common source or template. */
export function isRetold({ kind }: Passage): boolean {
  return kind !== 'quotation' && kind !== 'boilerplate';
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment } from '../../model/alignment.js';
import type { Document } from '../../model/document.js';
import type { SegmentedText } from '../../model/segmented.js';
import { linkedSentences } from '../linked.js';
import { isOutlet, isSameSource } from '../sourcing/key.js';
import { isMedium } from '../sourcing/media.js';
import type { Source } from '../sourcing/source.js';
import { sourcingOf } from '../sourcing/sourcing.js';
import { ofText } from '../facts/oftext.js';

/** Sources of one sentence that are looked at: a sentence with more is a list. */
const MOST_IN_SENTENCE = 6;
/** Agencies and papers of one document that are looked at. */
const MOST_NAMES = 40;

/** A document as far as it says where its copy comes from. */
export interface Origin {
  readonly id: string;
  readonly outlet: string | undefined;
  /** Agencies and papers whose copy it says it is, by a dateline or a credit line. */
  readonly credits: readonly Source[];
  /** Agencies and papers it has something from. */
  readonly media: readonly Source[];
  /** What is said in the shared sentences, by the sentence's number. */
  readonly shared: ReadonlyMap<number, readonly Source[]>;
}

/** What a text says of its sources, found once a text. */
const sourcesOf = ofText(
  (text, { outlet, vocabulary }: { readonly outlet: string | undefined; readonly vocabulary: Vocabulary }) =>
    sourcingOf(text, vocabulary, outlet).sources,
);

/** Adds a source where none of its name was added; as many as an article has, and a few more. */
function addDistinct(source: Source, to: Source[]): void {
  if (to.length === MOST_NAMES) return;
  for (const { key } of to) if (key === source.key) return;
  to.push(source);
}

/** Whether a credit names a paper or agency: it may name the reporter, or "agencies". */
const namesMedium = ({ kind, name }: Source): boolean =>
  kind === 'dateline' || (kind === 'credit' && name !== 'agencies' && isMedium(name));

/** Sources by the sentence they stand in, for the given sentences. */
function bySentence(
  { sentences }: SegmentedText,
  sources: readonly Source[],
  shared: Uint8Array,
): Map<number, Source[]> {
  const found = new Map<number, Source[]>();
  let s = 0;
  for (const source of sources) {
    while (s < sentences.length && sentences.end[s]! <= source.span.begin) s++;
    if (shared[s] !== 1) continue;
    const others = found.get(s);
    if (!others) found.set(s, [source]);
    else if (others.length < MOST_IN_SENTENCE) others.push(source);
  }
  return found;
}

/** What a document says of where its copy comes from, in all and in the sentences that it shares. */
export function originOf(
  { document, text }: { readonly document: Document; readonly text: SegmentedText },
  alignments: readonly Alignment[],
  side: 'a' | 'b',
  vocabulary: Vocabulary,
): Origin {
  const sources = sourcesOf(text, { outlet: document.outlet, vocabulary });
  const credits: Source[] = [];
  const media: Source[] = [];
  for (const source of sources) {
    if (namesMedium(source)) addDistinct(source, credits);
    if (source.kind === 'medium') addDistinct(source, media);
  }
  return {
    id: document.id,
    outlet: document.outlet,
    credits,
    media,
    shared: bySentence(text, sources, linkedSentences(text, alignments, side)),
  };
}

/** Whether a source is the outlet that carries a document. */
export const isOwnOutlet = ({ name }: Source, { outlet }: Origin): boolean =>
  outlet !== undefined && isOutlet(name, outlet);

/** A source of one document that is the same as one of the other. */
export interface Common {
  readonly one: Source;
  readonly other: Source;
}

/** The earliest place in both where some sources are the same as others; the same pair when swapped. */
export function common(some: readonly Source[], others: readonly Source[]): Common | undefined {
  let earliest: Common | undefined;
  let least = Infinity;
  for (const one of some)
    for (const other of others) {
      const place = one.span.begin + other.span.begin;
      if (place >= least || !isSameSource(one.key, other.key)) continue;
      earliest = { one, other };
      least = place;
    }
  return earliest;
}

/** The name to use of two for one source: the longer, and of two of one length the first in the order of characters. */
export function nameOf({ name: one }: Source, { name: other }: Source): string {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one < other ? one : other;
}

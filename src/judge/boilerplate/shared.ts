import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText, Sentences } from '../../model/segmented.js';
import type { Templates } from '../../model/templates.js';
import type { Counting } from '../score/run.js';
import { boilerplateSentences } from './sentences.js';

/** For each sentence of two texts how many documents carry it, as of `boilerplateSentences`. */
export interface Boilerplate {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Sentences that are boilerplate and linked, if at all, with nothing but boilerplate: 1, else 0. */
  readonly only: { readonly a: Uint8Array; readonly b: Uint8Array };
}

/** 1 for each sentence that any document carries, else 0. */
function marksOf(carriers: Uint32Array): Uint8Array {
  const marks = new Uint8Array(carriers.length);
  for (let s = 0; s < carriers.length; s++) if (carriers[s]! > 0) marks[s] = 1;
  return marks;
}

/** Finds the boilerplate of two texts. */
export function boilerplateOf(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
  vocabulary: Vocabulary,
  templates: Templates | undefined,
): Boilerplate {
  const inA = boilerplateSentences(a, vocabulary, templates);
  const inB = boilerplateSentences(b, vocabulary, templates);
  const only = { a: marksOf(inA), b: marksOf(inB) };
  for (const { links } of alignments)
    for (const link of links) {
      if (inB[link.b] === 0) only.a[link.a] = 0;
      if (inA[link.a] === 0) only.b[link.b] = 0;
    }
  return { a: inA, b: inB, only };
}

/** Whether all that an alignment links is boilerplate on both sides. */
export const isBoilerplate = ({ links }: Alignment, { a, b }: Boilerplate): boolean =>
  links.every((link) => a[link.a]! > 0 && b[link.b]! > 0);

/** How many documents carry boilerplate that two texts share, as of `boilerplateSentences`. */
export interface Carriers {
  /** Of each alignment that is boilerplate. */
  readonly passages: readonly number[];
  /** Of each link of boilerplate in the alignments that are retold. */
  readonly within: readonly number[];
}

/** Counts the documents that carry shared boilerplate: of an alignment, its rarest sentence tells how many do all of it. */
export function carriersOf(
  alignments: readonly Alignment[],
  retold: readonly Alignment[],
  boilerplate: Boilerplate,
): Carriers {
  const ofLink = (link: SentenceLink): number => Math.min(boilerplate.a[link.a]!, boilerplate.b[link.b]!);
  return {
    passages: alignments
      .filter((alignment) => isBoilerplate(alignment, boilerplate))
      .map(({ links }) => links.reduce((fewest, link) => Math.min(fewest, ofLink(link)), Infinity)),
    within: retold.flatMap(({ links }) => links.map(ofLink)).filter((documents) => documents > 0),
  };
}

/** Has the tokens of some sentences count no longer. */
function leaveOut({ firstToken, length }: Sentences, marked: Uint8Array, counts: Uint8Array): void {
  for (let s = 0; s < length; s++) if (marked[s] === 1) counts.fill(0, firstToken[s], firstToken[s + 1]);
}

/** Has boilerplate count no longer; where the other text makes news of it, it counts. */
export function leaveOutBoilerplate(
  a: SegmentedText,
  b: SegmentedText,
  { only }: Boilerplate,
  counting: Counting,
): void {
  leaveOut(a.sentences, only.a, counting.a);
  leaveOut(b.sentences, only.b, counting.b);
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { covered, shareCovered } from './coverage.js';
import type { SentenceView } from './view.js';

/** 1 for words without an equal partner that have an opposite among those of the other sentence. */
export interface Opposites {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly any: boolean;
}

/** The opposites among the content words of two sentences. */
export function oppositesOf(a: SentenceView, b: SentenceView, vocabulary: Vocabulary): Opposites {
  const inA = new Uint8Array(a.length);
  const inB = new Uint8Array(b.length);
  let any = false;
  for (let x = 0; x < a.contents; x++) {
    const i = a.content[x]!;
    if (a.isEqual[i] === 1) continue;
    for (let y = 0; y < b.contents; y++) {
      const j = b.content[y]!;
      if (b.isEqual[j] === 1 || !vocabulary.areAntonyms(a.term[i]!, b.term[j]!)) continue;
      inA[i] = inB[j] = 1;
      any = true;
    }
  }
  return { a: inA, b: inB, any };
}

/** Share of the weight of a sentence that the other covers, opposites and, where they conflict, numbers left out. */
export function coveredElsewhere(view: SentenceView, isOpposite: Uint8Array, withNumbers: boolean): number {
  const isLeftOut = isOpposite.slice();
  if (!withNumbers)
    for (let i = 0; i < isLeftOut.length; i++) if (!Number.isNaN(view.value[i]!)) isLeftOut[i] = 1;
  return shareCovered(covered(view, isLeftOut));
}

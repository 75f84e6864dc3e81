import type { SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';

/** 1 for each sentence of one side that some links join with the other. */
export function linkedSentences(
  { sentences }: SegmentedText,
  groups: readonly { readonly links: readonly SentenceLink[] }[],
  side: 'a' | 'b',
): Uint8Array {
  const isLinked = new Uint8Array(sentences.length);
  for (const { links } of groups) for (const link of links) isLinked[link[side]] = 1;
  return isLinked;
}

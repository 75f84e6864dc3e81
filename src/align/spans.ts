import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';

/** The sentence that holds a token. */
function sentenceAt({ firstToken, length }: SegmentedText['sentences'], token: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstToken[middle + 1]! <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters of the tokens `from` to `to`, one or more; with its marks where a sentence is whole. */
export function spanOf(
  { tokens, sentences }: SegmentedText,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const first = sentenceAt(sentences, from);
  const last = sentenceAt(sentences, to - 1);
  return {
    begin: sentences.firstToken[first] === from ? sentences.begin[first]! : tokens.begin[from]!,
    end: sentences.firstToken[last + 1] === to ? sentences.end[last]! : tokens.end[to - 1]!,
  };
}

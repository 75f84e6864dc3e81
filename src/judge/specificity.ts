import { backgroundIdf } from '../lexicon/background.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { SegmentedText } from '../model/segmented.js';

/** What of one side's linked sentences has a counterpart, and all of it, in squared idf. */
function weigh(
  { tokens, sentences }: SegmentedText,
  linked: Iterable<number>,
  matched: ReadonlySet<number>,
  weight: (term: number) => number,
): { shared: number; all: number } {
  let shared = 0;
  let all = 0;
  for (const s of new Set(linked))
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      const squared = weight(tokens.term[t]!) ** 2;
      all += squared;
      if (matched.has(t)) shared += squared;
    }
  return { shared, all };
}

/**
 * How much of what is particular to the linked sentences both sides have, 0 to 1: the share, by squared corpus idf, of
 * the words with a counterpart, on the side that says less. Texts made after one template share its common words, and
 * differ in the rare ones; a rewrite keeps the rare ones.
 */
export function specificity(
  a: SegmentedText,
  b: SegmentedText,
  { links }: Alignment,
  background: Background,
  vocabulary: Vocabulary,
): number {
  const weight = (term: number): number => backgroundIdf(background, vocabulary, term);
  const matchedA = new Set(links.flatMap(({ words }) => [...words.a]));
  const matchedB = new Set(links.flatMap(({ words }) => [...words.b]));
  const inA = weigh(
    a,
    links.map((link) => link.a),
    matchedA,
    weight,
  );
  const inB = weigh(
    b,
    links.map((link) => link.b),
    matchedB,
    weight,
  );
  const { shared, all } = inA.all < inB.all ? inA : inB;
  return all === 0 ? 0 : shared / all;
}

import type { Alignment, SentenceLink, WordMatch } from '../model/alignment.js';

function mirroredWords({ a, b, equal, differing }: WordMatch): WordMatch {
  const order = Uint32Array.from(b, (_, i) => i).sort((i, j) => b[i]! - b[j]! || a[i]! - a[j]!);
  return {
    a: order.map((i) => b[i]!),
    b: order.map((i) => a[i]!),
    equal: Uint8Array.from(order, (i) => equal[i]!),
    differing: { a: differing.b, b: differing.a },
  };
}

const mirroredLink = ({ a, b, similarity, words }: SentenceLink): SentenceLink => ({
  a: b,
  b: a,
  similarity,
  words: mirroredWords(words),
});

/** The alignment of b with a, given that of a with b. */
export function mirrored({ a, b, links }: Alignment): Alignment {
  return { a: b, b: a, links: links.map(mirroredLink).sort((x, y) => x.a - y.a || x.b - y.b) };
}

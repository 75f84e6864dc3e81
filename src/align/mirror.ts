import type { Alignment, SentenceLink, WordMatch } from '../model/alignment.js';
import { ascending } from './order.js';

function mirroredWords({ a, b, equal, differing }: WordMatch): WordMatch {
  const order = ascending(b);
  const { length } = order;
  const [inA, inB, isEqual] = [new Uint32Array(length), new Uint32Array(length), new Uint8Array(length)];
  for (let k = 0; k < length; k++) {
    const at = order[k]!;
    inA[k] = b[at]!;
    inB[k] = a[at]!;
    isEqual[k] = equal[at]!;
  }
  return { a: inA, b: inB, equal: isEqual, differing: { a: differing.b, b: differing.a } };
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

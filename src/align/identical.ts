import type { Alignment, SentenceLink } from '../model/alignment.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';

const same = (x: Uint32Array | Uint8Array, y: Uint32Array | Uint8Array): boolean =>
  x.length === y.length && firstDifference(x, y) === x.length;

function firstDifference(x: Uint32Array | Uint8Array, y: Uint32Array | Uint8Array): number {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  return i;
}

/** Whether two texts are the same words in the same sentences. */
export const areIdentical = (a: SegmentedText, b: SegmentedText): boolean =>
  same(a.tokens.term, b.tokens.term) &&
  same(a.sentences.firstToken, b.sentences.firstToken) &&
  same(a.sentences.role, b.sentences.role);

/** So many tokens, by number. */
function tokensFrom(from: number, length: number): Uint32Array {
  const tokens = new Uint32Array(length);
  for (let i = 0; i < length; i++) tokens[i] = from + i;
  return tokens;
}

/** The link of two sentences with the same words; undefined where they differ. */
export function identicalLink(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
): SentenceLink | undefined {
  const fromA = a.sentences.firstToken[s]!;
  const fromB = b.sentences.firstToken[r]!;
  const length = a.sentences.firstToken[s + 1]! - fromA;
  if (b.sentences.firstToken[r + 1]! - fromB !== length) return undefined;
  for (let i = 0; i < length; i++)
    if (a.tokens.term[fromA + i] !== b.tokens.term[fromB + i]) return undefined;
  return {
    a: s,
    b: r,
    similarity: 1,
    words: {
      a: tokensFrom(fromA, length),
      b: tokensFrom(fromB, length),
      equal: new Uint8Array(length).fill(1),
      differing: { a: [], b: [] },
    },
  };
}

/**
 * Aligns identical texts, however short, repetitive or long: every sentence with its like, in stretches between page
 * furniture. Nothing in such texts stands out from anything, so no search would find them.
 */
export function alignIdentical(a: SegmentedText, b: SegmentedText): Alignment[] {
  const alignments: Alignment[] = [];
  let links: SentenceLink[] = [];
  const close = (): void => {
    const [first, last] = [links[0], links.at(-1)];
    if (first && last) {
      const span = ({ sentences }: SegmentedText): Alignment['a'] => ({
        begin: sentences.begin[first.a]!,
        end: sentences.end[last.a]!,
      });
      alignments.push({ a: span(a), b: span(b), links });
    }
    links = [];
  };
  const { firstToken, role, length } = a.sentences;
  for (let s = 0; s < length; s++) {
    if (role[s] === SentenceRole.furniture) close();
    else if (firstToken[s] !== firstToken[s + 1]) links.push(identicalLink(a, s, b, s)!);
  }
  close();
  return alignments;
}

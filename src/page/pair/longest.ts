import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { wordsOf } from './words.js';

/** Pairs of words that are compared, of all passages: some ten milliseconds. */
const MOST = 1 << 24;

/** Words that both texts have, one after another. */
export interface Run {
  readonly words: number;
  /** Where in the first text; undefined where no word is shared. */
  readonly a: Span | undefined;
  /** Whether passages were too long to be looked at whole, so that there may be a longer run. */
  readonly atLeast: boolean;
}

/** Length of the longest run of numbers that two lists share, and where it ends in the first; the first such. */
function longestRun(
  a: readonly number[],
  b: readonly number[],
): { readonly length: number; readonly end: number } {
  let best = { length: 0, end: -1 };
  /** Length of the run that ends at each place of `b` and at the place of `a` that was looked at last. */
  const lengths = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i++)
    for (let j = b.length; j > 0; j--) {
      const length = a[i] === b[j - 1] ? lengths[j - 1]! + 1 : 0;
      lengths[j] = length;
      if (length > best.length) best = { length, end: i };
    }
  return best;
}

/** The longest run of words that is the same on both sides of a passage, whatever its case. */
export function longestMatch(a: string, b: string, passages: readonly Passage[]): Run {
  const ids = new Map<string, number>();
  const numberOf = (text: string, { begin, end }: Span): number => {
    const word = text.slice(begin, end).normalize('NFKC').toLowerCase().replaceAll('’', "'");
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  let best: Omit<Run, 'atLeast'> = { words: 0, a: undefined };
  let room = MOST;
  for (const passage of passages) {
    if (passage.a.end - passage.a.begin <= best.words) continue;
    if (room <= 0) break;
    const limit = Math.floor(Math.sqrt(room));
    const [inA, inB] = [wordsOf(a, passage.a), wordsOf(b, passage.b)];
    const whole = inA.length * inB.length <= room;
    const [fromA, fromB] = whole ? [inA, inB] : [inA.slice(0, limit), inB.slice(0, limit)];
    room = whole ? room - inA.length * inB.length : 0;
    const { length, end } = longestRun(
      fromA.map((span) => numberOf(a, span)),
      fromB.map((span) => numberOf(b, span)),
    );
    if (length > best.words)
      best = { words: length, a: { begin: inA[end - length + 1]!.begin, end: inA[end]!.end } };
  }
  return { ...best, atLeast: room <= 0 };
}

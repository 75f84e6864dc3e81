import type { WordMatch } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';

/** Runs of the tokens `from` to `to` that are not in `matched`, as spans of the text. */
function runs({ tokens }: SegmentedText, from: number, to: number, matched: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let t = from; t < to; t++) {
    if (matched.has(t)) continue;
    const begin = tokens.begin[t]!;
    while (t + 1 < to && !matched.has(t + 1)) t++;
    spans.push({ begin, end: tokens.end[t]! });
  }
  return spans;
}

/**
 * Pairs equal terms of two sentences, each word once and in order of occurrence; a moved word keeps its counterpart.
 *
 * @param s sentence of `a`
 * @param r sentence of `b`
 */
export function matchWords(a: SegmentedText, s: number, b: SegmentedText, r: number): WordMatch {
  const waiting = new Map<number, number[]>();
  const fromB = b.sentences.firstToken[r]!;
  const toB = b.sentences.firstToken[r + 1]!;
  for (let t = toB - 1; t >= fromB; t--) {
    const term = b.tokens.term[t]!;
    const list = waiting.get(term);
    if (list) list.push(t);
    else waiting.set(term, [t]);
  }
  const matchedA: number[] = [];
  const matchedB: number[] = [];
  const fromA = a.sentences.firstToken[s]!;
  const toA = a.sentences.firstToken[s + 1]!;
  for (let t = fromA; t < toA; t++) {
    const counterpart = waiting.get(a.tokens.term[t]!)?.pop();
    if (counterpart === undefined) continue;
    matchedA.push(t);
    matchedB.push(counterpart);
  }
  return {
    a: Uint32Array.from(matchedA),
    b: Uint32Array.from(matchedB),
    differing: { a: runs(a, fromA, toA, new Set(matchedA)), b: runs(b, fromB, toB, new Set(matchedB)) },
  };
}

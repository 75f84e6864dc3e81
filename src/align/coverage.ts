import type { WordMatch } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';
import { roomIn } from './room.js';

/** What a counterpart of another term is worth, beside one of the same. */
const LIKE = 0.7;

/** Weights of a sentence's words: of those with a counterpart, and of all. */
interface Covered {
  readonly covered: number;
  readonly all: number;
}

/** Room for what the counterpart of each word of a sentence is worth. */
let worth = new Float64Array(64);

function side(
  { tokens, sentences }: SegmentedText,
  s: number,
  matched: Uint32Array,
  equal: Uint8Array,
  weightOf: (term: number) => number,
): Covered {
  const from = sentences.firstToken[s]!;
  const length = sentences.firstToken[s + 1]! - from;
  worth = roomIn(worth, length);
  worth.fill(0, 0, length);
  for (let i = 0; i < matched.length; i++) {
    const at = matched[i]! - from;
    worth[at] = Math.max(worth[at]!, equal[i] ? 1 : LIKE);
  }
  let covered = 0;
  let all = 0;
  for (let i = 0; i < length; i++) {
    const weight = weightOf(tokens.term[from + i]!);
    all += weight;
    covered += weight * worth[i]!;
  }
  return { covered, all };
}

/** Share of the words of two sentences, by weight, that have a counterpart in the other; 0 to 1. */
export function coverageOf(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  match: WordMatch,
  weightOf: (term: number) => number,
): number {
  const [inA, inB] = [side(a, s, match.a, match.equal, weightOf), side(b, r, match.b, match.equal, weightOf)];
  return (inA.covered + inB.covered) / (inA.all + inB.all);
}

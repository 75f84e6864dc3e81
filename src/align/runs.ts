import type { SegmentedText } from '../model/segmented.js';

/**
 * Length in tokens of the longest run of equal terms that two sentences share.
 *
 * @param s sentence of `a`
 * @param r sentence of `b`
 */
export function longestRun(a: SegmentedText, s: number, b: SegmentedText, r: number): number {
  const inA = a.tokens.term.subarray(a.sentences.firstToken[s], a.sentences.firstToken[s + 1]);
  const inB = b.tokens.term.subarray(b.sentences.firstToken[r], b.sentences.firstToken[r + 1]);
  // Lengths of the runs that end at each token of b and the current one of a, from the last to the first.
  const ending = new Uint32Array(inB.length + 1);
  let longest = 0;
  for (const term of inA)
    for (let j = inB.length; j > 0; j--) {
      ending[j] = inB[j - 1] === term ? ending[j - 1]! + 1 : 0;
      longest = Math.max(longest, ending[j]!);
    }
  return longest;
}

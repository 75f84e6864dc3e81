import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { ofVocabulary } from '../ofvocabulary.js';
import { ascending } from '../order.js';
import { WordGrid } from './grid.js';
import { wordPasses } from './model.js';

const passes = wordPasses.map((pass) => Float64Array.from(pass.flat()));

/** Probability from which two words are paired; chosen by cross-validation with the coefficients. */
const PAIRED = 0.45;

/** A grid of each vocabulary, whose room is used again for every two sentences. */
const gridOf = ofVocabulary((vocabulary) => new WordGrid(vocabulary));

/** Runs of the tokens from `from` on that are not `equal`, as spans of the text. */
function runs({ tokens }: SegmentedText, from: number, equal: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < equal.length; i++) {
    if (equal[i]) continue;
    const begin = tokens.begin[from + i]!;
    while (i + 1 < equal.length && !equal[i + 1]) i++;
    spans.push({ begin, end: tokens.end[from + i]! });
  }
  return spans;
}

/**
 * Pairs the words of two sentences that mean the same, in the manner of Sultan, Bethard and Sumner (2014): shared runs
 * first, then words by their likeness and by the pairs around them. A word may have several counterparts, as where a
 * phrase stands against a word. The match of b with a is that of a with b, mirrored.
 *
 * @param s sentence of `a`
 * @param r sentence of `b`
 */
export function matchWords(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  vocabulary: Vocabulary,
): WordMatch {
  const grid = gridOf(vocabulary);
  grid.take(a, s, b, r);
  for (const pass of passes) grid.pass(pass);
  const fromA = a.sentences.firstToken[s]!;
  const fromB = b.sentences.firstToken[r]!;
  const equalA = new Uint8Array(a.sentences.firstToken[s + 1]! - fromA);
  const equalB = new Uint8Array(b.sentences.firstToken[r + 1]! - fromB);
  const { i: rows, j: columns, length } = grid.likely(PAIRED);
  const order = grid.isMirrored ? ascending(columns.subarray(0, length)) : undefined;
  const pairedA = new Uint32Array(length);
  const pairedB = new Uint32Array(length);
  const equal = new Uint8Array(length);
  for (let k = 0; k < equal.length; k++) {
    const i = order ? columns[order[k]!]! : rows[k]!;
    const j = order ? rows[order[k]!]! : columns[k]!;
    pairedA[k] = fromA + i;
    pairedB[k] = fromB + j;
    if (a.tokens.term[fromA + i] === b.tokens.term[fromB + j]) equal[k] = equalA[i] = equalB[j] = 1;
  }
  return {
    a: pairedA,
    b: pairedB,
    equal,
    differing: { a: runs(a, fromA, equalA), b: runs(b, fromB, equalB) },
  };
}

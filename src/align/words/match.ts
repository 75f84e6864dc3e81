import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import type { Words } from './anchors.js';
import { WordGrid } from './grid.js';
import { wordPasses } from './model.js';

const passes = wordPasses.map((pass) => pass.map((row) => Float64Array.from(row)));

/** Probability from which two words are paired; chosen by cross-validation with the coefficients. */
const PAIRED = 0.45;

/** The words of sentence `s`, with what the vocabulary knows of them. */
export function wordsOf({ tokens, sentences }: SegmentedText, s: number, vocabulary: Vocabulary): Words {
  const term = tokens.term.subarray(sentences.firstToken[s], sentences.firstToken[s + 1]);
  const stem: string[] = [];
  const kind = new Uint8Array(term.length);
  const value = new Float64Array(term.length);
  for (let i = 0; i < term.length; i++) {
    stem.push(vocabulary.stem(term[i]!));
    kind[i] = vocabulary.wordClass(term[i]!);
    value[i] = vocabulary.value(term[i]!);
  }
  return { term, stem, kind, value };
}

/** Order of two sentences that does not depend on which is called a: the shorter first, then by their terms' hashes. */
function compare({ term: one }: Words, { term: other }: Words, vocabulary: Vocabulary): number {
  if (one.length !== other.length) return one.length - other.length;
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i]!, other[i]!];
    const order = vocabulary.high(x) - vocabulary.high(y) || vocabulary.low(x) - vocabulary.low(y);
    if (order !== 0) return order;
  }
  return 0;
}

/** The grid of two sentences, the lesser as rows, so that the match of b with a mirrors that of a with b. */
export function gridOf(a: Words, b: Words, vocabulary: Vocabulary): { grid: WordGrid; isMirrored: boolean } {
  const isMirrored = compare(a, b, vocabulary) > 0;
  return { grid: isMirrored ? new WordGrid(b, a, vocabulary) : new WordGrid(a, b, vocabulary), isMirrored };
}

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
  const wordsA = wordsOf(a, s, vocabulary);
  const wordsB = wordsOf(b, r, vocabulary);
  const { grid, isMirrored } = gridOf(wordsA, wordsB, vocabulary);
  for (const pass of passes) grid.pass(pass);
  const pairs: (readonly [number, number])[] = [];
  const columns = isMirrored ? wordsA.term.length : wordsB.term.length;
  grid.eachLikely(PAIRED, (pair) => {
    const [i, j] = [Math.floor(pair / columns), pair % columns];
    pairs.push(isMirrored ? [j, i] : [i, j]);
  });
  if (isMirrored) pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const fromA = a.sentences.firstToken[s]!;
  const fromB = b.sentences.firstToken[r]!;
  const equalA = new Uint8Array(wordsA.term.length);
  const equalB = new Uint8Array(wordsB.term.length);
  const pairedA = new Uint32Array(pairs.length);
  const pairedB = new Uint32Array(pairs.length);
  const equal = new Uint8Array(pairs.length);
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = pairs[k]!;
    pairedA[k] = fromA + i;
    pairedB[k] = fromB + j;
    if (wordsA.term[i] === wordsB.term[j]) equal[k] = equalA[i] = equalB[j] = 1;
  }
  return {
    a: pairedA,
    b: pairedB,
    equal,
    differing: { a: runs(a, fromA, equalA), b: runs(b, fromB, equalB) },
  };
}

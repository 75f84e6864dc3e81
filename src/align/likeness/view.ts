import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';

/** A sentence of a link as columns, a place a token. */
export interface SentenceView {
  readonly term: Uint32Array;
  /** `WordClass` of each. */
  readonly kind: Uint8Array;
  /** Numeric value; NaN where it is no number. */
  readonly value: Float64Array;
  /** What each weighs, 0 or more. */
  readonly weight: Float64Array;
  /** 1 for words that begin with a capital letter inside the sentence. */
  readonly isName: Uint8Array;
  /** First counterpart in the other sentence, one of the same term before others; −1 where there is none. */
  readonly partner: Int32Array;
  /** 1 where that counterpart is of the same term. */
  readonly isEqual: Uint8Array;
  /** Places of the content words, ascending. */
  readonly content: Uint32Array;
}

/** Whether a word begins with a capital letter. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function viewOf(
  { text, tokens, sentences }: SegmentedText,
  s: number,
  vocabulary: Vocabulary,
  weightOf: (term: number) => number,
): SentenceView {
  const from = sentences.firstToken[s]!;
  const term = tokens.term.subarray(from, sentences.firstToken[s + 1]);
  const { length } = term;
  const kind = new Uint8Array(length);
  const value = new Float64Array(length);
  const weight = new Float64Array(length);
  const isName = new Uint8Array(length);
  const content: number[] = [];
  for (let i = 0; i < length; i++) {
    const id = term[i]!;
    kind[i] = vocabulary.wordClass(id);
    value[i] = vocabulary.value(id);
    weight[i] = weightOf(id);
    if (kind[i] === WordClass.content) {
      content.push(i);
      if (i > 0 && isCapital(text, tokens.begin[from + i]!)) isName[i] = 1;
    }
  }
  return {
    term,
    kind,
    value,
    weight,
    isName,
    partner: new Int32Array(length).fill(-1),
    isEqual: new Uint8Array(length),
    content: Uint32Array.from(content),
  };
}

/** Both sentences of a link. */
export function viewsOf(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  match: WordMatch,
  vocabulary: Vocabulary,
  weightOf: (term: number) => number,
): { a: SentenceView; b: SentenceView } {
  const views = { a: viewOf(a, s, vocabulary, weightOf), b: viewOf(b, r, vocabulary, weightOf) };
  const fromA = a.sentences.firstToken[s]!;
  const fromB = b.sentences.firstToken[r]!;
  for (const wanted of [1, 0])
    match.equal.forEach((equal, at) => {
      if (equal !== wanted) return;
      const i = match.a[at]! - fromA;
      const j = match.b[at]! - fromB;
      if (views.a.partner[i]! < 0) {
        views.a.partner[i] = j;
        views.a.isEqual[i] = equal;
      }
      if (views.b.partner[j]! < 0) {
        views.b.partner[j] = i;
        views.b.isEqual[j] = equal;
      }
    });
  return views;
}

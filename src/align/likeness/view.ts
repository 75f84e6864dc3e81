import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { roomIn } from '../room.js';

/** Whether a word begins with a capital letter. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** A sentence of a link as columns, `length` long, a place a token; their room is kept for the next sentence. */
export class SentenceView {
  length = 0;
  term = new Uint32Array(64);
  /** `WordClass` of each. */
  kind = new Uint8Array(64);
  /** Numeric value; NaN where it is no number. */
  value = new Float64Array(64);
  /** What each weighs, 0 or more. */
  weight = new Float64Array(64);
  /** 1 for words that begin with a capital letter inside the sentence. */
  isName = new Uint8Array(64);
  /** First counterpart in the other sentence, one of the same term before others; −1 where there is none. */
  partner = new Int32Array(64);
  /** 1 where that counterpart is of the same term. */
  isEqual = new Uint8Array(64);
  /** Places of the content words, ascending, `contents` of them. */
  content = new Uint32Array(64);
  contents = 0;

  /** Takes the words of sentence `s` of a text; none has a partner yet. */
  take(
    { text, tokens, sentences }: SegmentedText,
    s: number,
    vocabulary: Vocabulary,
    weightOf: (term: number) => number,
  ): void {
    const from = sentences.firstToken[s]!;
    const length = sentences.firstToken[s + 1]! - from;
    this.#makeRoom(length);
    for (let i = 0; i < length; i++) {
      const term = tokens.term[from + i]!;
      const kind = vocabulary.wordClass(term);
      this.term[i] = term;
      this.kind[i] = kind;
      this.value[i] = vocabulary.value(term);
      this.weight[i] = weightOf(term);
      this.partner[i] = -1;
      this.isEqual[i] = 0;
      this.isName[i] = 0;
      if (kind !== WordClass.content) continue;
      this.content[this.contents++] = i;
      if (i > 0 && isCapital(text, tokens.begin[from + i]!)) this.isName[i] = 1;
    }
  }

  /** Pairs word `i` with `partner`, unless it has one. */
  pair(i: number, partner: number, equal: number): void {
    if (this.partner[i]! >= 0) return;
    this.partner[i] = partner;
    this.isEqual[i] = equal;
  }

  #makeRoom(length: number): void {
    this.length = length;
    this.contents = 0;
    this.term = roomIn(this.term, length);
    this.kind = roomIn(this.kind, length);
    this.value = roomIn(this.value, length);
    this.weight = roomIn(this.weight, length);
    this.isName = roomIn(this.isName, length);
    this.partner = roomIn(this.partner, length);
    this.isEqual = roomIn(this.isEqual, length);
    this.content = roomIn(this.content, length);
  }
}

/** Both sentences of the link at hand. */
const views = { a: new SentenceView(), b: new SentenceView() } as const;

/** Both sentences of a link; until the next link is asked for. */
export function viewsOf(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  match: WordMatch,
  vocabulary: Vocabulary,
  weightOf: (term: number) => number,
): { readonly a: SentenceView; readonly b: SentenceView } {
  views.a.take(a, s, vocabulary, weightOf);
  views.b.take(b, r, vocabulary, weightOf);
  const fromA = a.sentences.firstToken[s]!;
  const fromB = b.sentences.firstToken[r]!;
  for (let wanted = 1; wanted >= 0; wanted--)
    for (let at = 0; at < match.equal.length; at++) {
      if (match.equal[at] !== wanted) continue;
      const i = match.a[at]! - fromA;
      const j = match.b[at]! - fromB;
      views.a.pair(i, j, wanted);
      views.b.pair(j, i, wanted);
    }
  return views;
}

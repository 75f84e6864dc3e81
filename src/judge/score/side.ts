import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';

/** Words of one text that count for the score, and what became of them in the other. */
export interface SideCounts {
  /** Words of the text, and of its linked sentences. */
  readonly words: number;
  readonly linked: number;
  /** Of those of the linked sentences: words that have a counterpart. */
  readonly matched: number;
  /** Names and numbers, and those of them whose counterpart is the same. */
  readonly facts: number;
  readonly sameFacts: number;
  /** Numbers in digits, and those whose counterpart is the same. */
  readonly numbers: number;
  readonly sameNumbers: number;
}

/** How one text is met by the other. */
export interface Meeting {
  /** Numbers of the linked sentences. */
  readonly sentences: ReadonlySet<number>;
  /** Tokens with a counterpart, and with one of the same term. */
  readonly matched: ReadonlySet<number>;
  readonly same: ReadonlySet<number>;
  /** Whether a token counts: not one of a quotation that both carry, and none of template wording. */
  readonly counts: (token: number) => boolean;
}

const numeral = /\p{Nd}/u;
const capital = /^\p{Lu}/u;

/** Counts the words of a text; furniture has none that count. */
export function countSide(
  { text, tokens, sentences }: SegmentedText,
  { sentences: linked, matched, same, counts }: Meeting,
  vocabulary: Vocabulary,
): SideCounts {
  const sum = { words: 0, linked: 0, matched: 0, facts: 0, sameFacts: 0, numbers: 0, sameNumbers: 0 };
  for (let s = 0; s < sentences.length; s++) {
    if (sentences.role[s] === SentenceRole.furniture) continue;
    const first = sentences.firstToken[s]!;
    for (let t = first; t < sentences.firstToken[s + 1]!; t++) {
      if (!counts(t)) continue;
      sum.words++;
      if (!linked.has(s)) continue;
      sum.linked++;
      if (matched.has(t)) sum.matched++;
      const word = text.slice(tokens.begin[t], tokens.end[t]);
      const isNumber = numeral.test(word);
      // The first word of a sentence has its capital anyway.
      const isName = t !== first && capital.test(word) && !vocabulary.isStopWord(tokens.term[t]!);
      if (!isNumber && !isName) continue;
      const isSame = same.has(t) ? 1 : 0;
      sum.facts++;
      sum.sameFacts += isSame;
      if (!isNumber) continue;
      sum.numbers++;
      sum.sameNumbers += isSame;
    }
  }
  return sum;
}

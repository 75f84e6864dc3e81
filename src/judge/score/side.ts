import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';
import { Capitals } from '../facts/capitals.js';
import { trait } from '../facts/form.js';
import { textWords } from '../facts/words.js';
import { Mark } from '../marks.js';
import type { TokenMarks } from '../marks.js';

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
  /** 1 for each linked sentence. */
  readonly sentences: Uint8Array;
  readonly tokens: TokenMarks;
  /** 1 for each token that counts: not one of a quotation that both carry, and none of template wording. */
  readonly counts: Uint8Array;
}

/** A word with a figure in it. */
const Numeric = trait(({ whole }) => /\p{Nd}/u.test(whole));

/** Counts the words of a text; furniture has none that count. */
export function countSide(text: SegmentedText, meeting: Meeting, vocabulary: Vocabulary): SideCounts {
  const { sentences } = text;
  const sum = { words: 0, linked: 0, matched: 0, facts: 0, sameFacts: 0, numbers: 0, sameNumbers: 0 };
  for (let s = 0; s < sentences.length; s++) {
    if (sentences.role[s] === SentenceRole.furniture) continue;
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++)
      sum.words += meeting.counts[t]!;
    if (meeting.sentences[s] === 1) countLinked(text, s, meeting, vocabulary, sum);
  }
  return sum;
}

/** Counts the words of a linked sentence but for `words`. */
function countLinked(
  text: SegmentedText,
  s: number,
  { tokens, counts }: Meeting,
  vocabulary: Vocabulary,
  sum: { -readonly [K in keyof SideCounts]: SideCounts[K] },
): void {
  const { traits } = textWords(text);
  const first = text.sentences.firstToken[s]!;
  const end = text.sentences.firstToken[s + 1]!;
  for (let t = first; t < end; t++) {
    if (counts[t] === 0) continue;
    sum.linked++;
    const mark = tokens.of(t);
    if (mark !== Mark.none) sum.matched++;
    const fact = traits[t]! & (Numeric | Capitals.first);
    if (fact === 0) continue;
    const isNumber = (fact & Numeric) !== 0;
    // The first word of a sentence has its capital anyway.
    const isName = t > first && (fact & Capitals.first) !== 0 && !vocabulary.isStopWord(text.tokens.term[t]!);
    if (!isNumber && !isName) continue;
    const isSame = mark === Mark.same ? 1 : 0;
    sum.facts++;
    sum.sameFacts += isSame;
    if (!isNumber) continue;
    sum.numbers++;
    sum.sameNumbers += isSame;
  }
}

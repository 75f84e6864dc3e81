import { likeness } from '../../../src/align/likeness/likeness.js';
import { matchWords } from '../../../src/align/words/match.js';
import { driftsOf } from '../../../src/judge/drift/drift.js';
import { inPassage } from '../../../src/judge/drift/rivals.js';
import { publicationDay } from '../../../src/judge/facts/calendar.js';
import { quotationDrift } from '../../../src/judge/quotations/drift.js';
import { matchedQuotations } from '../../../src/judge/quotations/shared.js';
import type { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { SentenceLink } from '../../../src/model/alignment.js';
import type { Drift } from '../../../src/model/passage.js';
import type { SegmentedText } from '../../../src/model/segmented.js';
import { segment } from '../../../src/segment/segment.js';
import type { DriftCase } from './case.js';

/** Least share of the words of the shorter of two sentences in runs that have a counterpart, for a link. */
const LINKED = 0.4;

function linkOf(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  vocabulary: Vocabulary,
): SentenceLink {
  const words = matchWords(a, s, b, r, vocabulary);
  return { a: s, b: r, similarity: likeness(a, s, b, r, words, vocabulary, () => 1), words };
}

/** Links of two short runs of sentences: the one pair there is, or all that have many words in common. */
function linksOf(a: SegmentedText, b: SegmentedText, vocabulary: Vocabulary): SentenceLink[] {
  const size = ({ firstToken }: SegmentedText['sentences'], s: number): number =>
    firstToken[s + 1]! - firstToken[s]!;
  const links: SentenceLink[] = [];
  for (let s = 0; s < a.sentences.length; s++)
    for (let r = 0; r < b.sentences.length; r++) {
      const link = linkOf(a, s, b, r, vocabulary);
      const shared = Math.min(new Set(link.words.a).size, new Set(link.words.b).size);
      const isOnly = a.sentences.length === 1 && b.sentences.length === 1;
      if (isOnly || shared >= LINKED * Math.min(size(a.sentences, s), size(b.sentences, r))) links.push(link);
    }
  return links;
}

/** What is flagged in a case. */
export function flagged({ a, b, published }: DriftCase, vocabulary: Vocabulary): Drift[] {
  const [textA, textB] = [segment(a, vocabulary), segment(b, vocabulary)];
  const day = publicationDay(published);
  const links = linksOf(textA, textB, vocabulary);
  const alignment = { a: { begin: 0, end: a.length }, b: { begin: 0, end: b.length }, links };
  const drift = driftsOf(
    { text: textA, published: day },
    { text: textB, published: day },
    [alignment],
    vocabulary,
  ).flat();
  const quotations = matchedQuotations(textA, textB, vocabulary);
  return inPassage([...drift, ...quotationDrift(textA, textB, quotations)], alignment);
}

/** Whether a span of a text overlaps some words of it; any does where there are none. */
function overlaps(text: string, words: string, { begin, end }: { begin: number; end: number }): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (begin < at + words.length && at < end) return true;
  return false;
}

/** How the flags of a case compare with what is expected of it. */
export interface Score {
  readonly expected: number;
  readonly flagged: number;
  /** Expected changes that are flagged, and flags that are expected. */
  readonly found: number;
  readonly right: number;
}

/** Compares flags with the changes that a case lists. */
export function scoreOf(each: DriftCase, drift: readonly Drift[]): Score {
  const expected = each.drift;
  const isOne = (flag: Drift, change: DriftCase['drift'][number]): boolean =>
    flag.category === change.category &&
    overlaps(each.a, change.a, flag.a) &&
    overlaps(each.b, change.b, flag.b);
  return {
    expected: expected.length,
    flagged: drift.length,
    found: expected.filter((change) => drift.some((flag) => isOne(flag, change))).length,
    right: drift.filter((flag) => expected.some((change) => isOne(flag, change))).length,
  };
}

/** Precision and recall, 0 to 1, over cases. */
export function measured(scores: readonly Score[]): { precision: number; recall: number } {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    precision:
      sum(({ right }) => right) /
      Math.max(
        1,
        sum(({ flagged: flags }) => flags),
      ),
    recall:
      sum(({ found }) => found) /
      Math.max(
        1,
        sum(({ expected }) => expected),
      ),
  };
}

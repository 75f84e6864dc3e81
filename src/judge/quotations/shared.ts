import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SharedQuotation } from '../../model/quotation.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { changesIn, isChange } from './altered.js';
import { blocksOf } from './block.js';
import type { Block, Difference } from './block.js';
import { sharedRuns } from './runs.js';
import type { Run } from './runs.js';
import { agreedSpeaker, areDifferent } from './same.js';
import { speakersOf } from './speaker.js';
import { quotedWords } from './wording.js';
import type { QuotedWords } from './wording.js';

/** A quotation that two texts share, with what was changed in it. */
export interface MatchedQuotation extends SharedQuotation {
  readonly changes: readonly { readonly a: Span; readonly b: Span }[];
}

/** Words of content that a shared quotation has at least. */
const FEWEST_CONTENT = 2;
/** Words of a quotation that is shared as a whole and has but one of content. */
const FEWEST_WHOLE = 3;
/** Least share of the shorter quotation that is shared; of long ones, so many words are enough. */
const LEAST_SHARE = 0.5;
const MANY = { words: 7, content: 3 };
/** Least share of the words from the first shared one to the last, on either side, that are shared. */
const DENSE = 0.7;

const partLength = ({ firstOf }: QuotedWords, part: number): number => firstOf[part + 1]! - firstOf[part]!;

/** Whether a stretch is one word, as one with a hyphen is. */
const isOneWord = ({ text, begin, end }: QuotedWords, { from, to }: { from: number; to: number }): boolean =>
  !/\s/.test(text.text.slice(begin[from], end[to - 1]));

/** Words of the longest title: "Face the Harbour", of a programme. */
const LONGEST_TITLE = 5;

/** Whether a stretch is the title of a work or the name of a thing, with capitals throughout. */
function isTitle(
  { text, begin, end, isStop }: QuotedWords,
  { from, to }: { from: number; to: number },
): boolean {
  if (to - from > LONGEST_TITLE) return false;
  for (let i = from; i < to; i++)
    if (!isStop[i] && !/^[\p{Lu}\p{N}]/u.test(text.text.slice(begin[i], end[i]))) return false;
  return true;
}

/** Whether a difference is but another form of a shared word. */
const isForm = (a: QuotedWords, b: QuotedWords, { a: x, b: y }: Difference): boolean =>
  x.to - x.from === 1 && y.to - y.from === 1 && a.term[x.from] === b.term[y.from];

/** Whether a block is more than a turn of phrase that two quotations have by chance. */
function isShared(a: QuotedWords, b: QuotedWords, block: Block): boolean {
  const { a: x, b: y, pairs, differences } = block;
  const content = pairs.filter(([i]) => !a.isStop[i]).length;
  const shorter = Math.min(partLength(a, a.part[x.from]!), partLength(b, b.part[y.from]!));
  const isWhole = pairs.length === shorter && shorter >= FEWEST_WHOLE;
  if (content < (isWhole ? 1 : FEWEST_CONTENT) || isOneWord(a, x)) return false;
  if (isTitle(a, x) && isTitle(b, y)) return false;
  const changed = differences
    .filter((each) => !isForm(a, b, each) && isChange(a, b, each))
    .reduce((sum, change) => sum + Math.max(change.a.to - change.a.from, change.b.to - change.b.from), 0);
  if (pairs.length < DENSE * (pairs.length + changed)) return false;
  return (pairs.length >= MANY.words && content >= MANY.content) || pairs.length >= LEAST_SHARE * shorter;
}

/** Whether two speakers can have said it: much the same perhaps, but not the same words. */
const isOfTwo = (a: QuotedWords, { pairs, differences }: Block): boolean =>
  differences.length > 0 || pairs.filter(([i]) => !a.isStop[i]).length < FEWEST_CONTENT;

/** Runs by the parts of quotations that they are in. */
function byParts(a: QuotedWords, b: QuotedWords, runs: readonly Run[]): Run[][] {
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const key = a.part[run.a]! * b.firstOf.length + b.part[run.b]!;
    const known = groups.get(key);
    if (known) known.push(run);
    else groups.set(key, [run]);
  }
  return [...groups.values()];
}

/** Best first; of equals, those that lie at like places. */
function byWords(one: Block, other: Block): number {
  const shift = ({ a, b }: Block): number => Math.abs(a.from - b.from);
  return other.pairs.length - one.pairs.length || shift(one) - shift(other) || one.a.from - other.a.from;
}

/** Of blocks that have words in common the best, so that no word is shared twice. */
function withoutOverlap(blocks: readonly Block[], a: QuotedWords, b: QuotedWords): Block[] {
  if (blocks.length === 0) return [];
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const isTaken = (taken: Uint8Array, { from, to }: { from: number; to: number }): boolean =>
    taken.subarray(from, to).includes(1);
  return [...blocks].sort(byWords).filter((block) => {
    if (isTaken(takenA, block.a) || isTaken(takenB, block.b)) return false;
    takenA.fill(1, block.a.from, block.a.to);
    takenB.fill(1, block.b.from, block.b.to);
    return true;
  });
}

const spanOf = ({ begin, end }: QuotedWords, { from, to }: { from: number; to: number }): Span => ({
  begin: begin[from]!,
  end: end[to - 1]!,
});

/** A change as spans; with the words beside it where one text has no word for those of the other. */
function spansOf(a: QuotedWords, b: QuotedWords, { a: x, b: y }: Difference): { a: Span; b: Span } {
  const beside = x.from === x.to || y.from === y.to ? 1 : 0;
  return {
    a: spanOf(a, { from: x.from - beside, to: x.to + beside }),
    b: spanOf(b, { from: y.from - beside, to: y.to + beside }),
  };
}

function match(a: SegmentedText, b: SegmentedText, vocabulary: Vocabulary): MatchedQuotation[] {
  const found: MatchedQuotation[] = [];
  if (a.quotations.begin.length === 0 || b.quotations.begin.length === 0) return found;
  const inA = quotedWords(a, vocabulary);
  const inB = quotedWords(b, vocabulary);
  // Who speaks takes long to find out, and few quotations are shared.
  const speakers = (block: Block): readonly [string | undefined, string | undefined] => [
    speakersOf(a, vocabulary)[inA.quotationOf[inA.part[block.a.from]!]!],
    speakersOf(b, vocabulary)[inB.quotationOf[inB.part[block.b.from]!]!],
  ];
  const blocks: Block[] = [];
  for (const group of byParts(inA, inB, sharedRuns(inA, inB)))
    for (const block of blocksOf(inA, inB, group))
      if (isShared(inA, inB, block) && !(isOfTwo(inA, block) && areDifferent(...speakers(block))))
        blocks.push(block);
  for (const block of withoutOverlap(blocks, inA, inB)) {
    const [one, other] = speakers(block);
    const changes = changesIn(inA, inB, block, one !== undefined && other !== undefined);
    const last = changes.at(-1);
    found.push({
      a: spanOf(inA, { from: block.a.from, to: Math.max(block.a.to, last?.a.to ?? 0) }),
      b: spanOf(inB, { from: block.b.from, to: Math.max(block.b.to, last?.b.to ?? 0) }),
      speaker: agreedSpeaker(one, other),
      altered: changes.length > 0,
      changes: changes.map((change) => spansOf(inA, inB, change)),
    });
  }
  return found;
}

/** The same quotation of the texts the other way round. */
const mirrored = ({ a, b, speaker, altered, changes }: MatchedQuotation): MatchedQuotation => ({
  a: b,
  b: a,
  speaker,
  altered,
  changes: changes.map((change) => ({ a: change.b, b: change.a })),
});

/**
 * Quotations of two texts that carry the same words, with what was changed in them, in the order of `a`. A quotation may
 * be cut, be split in two, or be a few words in the one and whole in the other; words in quotation marks on one side
 * alone are not shared. Work is near linear in the words of both.
 */
export function matchedQuotations(
  a: SegmentedText,
  b: SegmentedText,
  vocabulary: Vocabulary,
): MatchedQuotation[] {
  // Where two ways to match are as good, which is taken must not depend on which text is a.
  const isInOrder = a.text <= b.text;
  const found = isInOrder ? match(a, b, vocabulary) : match(b, a, vocabulary);
  if (found.length === 0) return found;
  if (!isInOrder) for (let i = 0; i < found.length; i++) found[i] = mirrored(found[i]!);
  return found.sort((x, y) => x.a.begin - y.a.begin || x.b.begin - y.b.begin);
}

/** What of matched quotations is told in a result. */
export function sharedQuotations(quotations: readonly MatchedQuotation[]): SharedQuotation[] {
  const told: SharedQuotation[] = [];
  for (const { a, b, speaker, altered } of quotations) told.push({ a, b, speaker, altered });
  return told;
}

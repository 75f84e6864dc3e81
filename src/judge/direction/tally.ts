import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { namesIn } from '../facts/names.js';
import { numbersIn } from '../facts/numbers.js';
import { isElevated, isPlainReport } from './register.js';
import type { Shared } from './shared.js';

/** What one of two texts says that the other does not, and how it words what both say. */
export interface Tally {
  /** Words of the shared sentences. */
  readonly words: number;
  /** Number of the shared sentences, 1 or more. */
  readonly sentences: number;
  /** Their words outside quotation marks that have no counterpart. */
  readonly surplus: number;
  /** Names and exact numbers in them that the other text does not have anywhere. */
  readonly facts: readonly Span[];
  /** Words that rewriting by a language model prefers, where the other text has no such word. */
  readonly elevated: readonly Span[];
  /** Plain "said" and "told", where the other text says it otherwise. */
  readonly said: readonly Span[];
  /** Words of the running text: all; before the first shared sentence; and between the shared ones. */
  readonly prose: number;
  readonly before: number;
  readonly between: number;
}

/** The terms of a text, and the numbers among them. */
export interface Content {
  readonly terms: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

/** What a text mentions at all. */
export function contentOf({ tokens }: SegmentedText, vocabulary: Vocabulary): Content {
  const terms = new Set(tokens.term);
  const values = new Set([...terms].map((term) => vocabulary.value(term)));
  return { terms, values };
}

/** Names and exact numbers of sentence `s` that the other text lacks; a number in round words is no loss to it. */
function lackingFacts(text: SegmentedText, s: number, other: Content, vocabulary: Vocabulary): Span[] {
  const first = text.sentences.firstToken[s]!;
  const termAt = (place: number): number => text.tokens.term[first + place]!;
  const names = namesIn(text, vocabulary)
    .of(s)
    .filter(({ from, to, isSure }) => {
      let lacks = isSure;
      for (let place = from; place < to && lacks; place++) lacks = !other.terms.has(termAt(place));
      return lacks;
    });
  const numbers = numbersIn(text, s).filter(
    ({ at, bound }) =>
      bound === 'exact' &&
      !other.terms.has(termAt(at)) &&
      !(vocabulary.value(termAt(at)) >= 0 && other.values.has(vocabulary.value(termAt(at)))),
  );
  return [...names, ...numbers].map(({ begin, end }) => ({ begin, end })).sort((x, y) => x.begin - y.begin);
}

/** Walks through the quotations of a text along with its tokens. */
class Quoted {
  #next = 0;

  constructor(private readonly text: SegmentedText) {}

  /** Whether token `t` is quoted; to be asked in ascending order. */
  holds(t: number): boolean {
    const { tokens, quotations } = this.text;
    while (this.#next < quotations.end.length && quotations.end[this.#next]! <= tokens.begin[t]!)
      this.#next++;
    return this.#next < quotations.begin.length && quotations.begin[this.#next]! <= tokens.begin[t]!;
  }
}

/** How a text words what it shares, where the words differ. */
function wordingOf(text: SegmentedText, { sentences: shared, matched, same }: Shared) {
  const { tokens, sentences } = text;
  const quoted = new Quoted(text);
  const elevated: Span[] = [];
  const said: Span[] = [];
  let words = 0;
  let surplus = 0;
  for (const s of shared)
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      words++;
      if (same.has(t) || quoted.holds(t)) continue;
      if (!matched.has(t)) surplus++;
      const span = { begin: tokens.begin[t]!, end: tokens.end[t]! };
      const word = text.text.slice(span.begin, span.end).toLowerCase();
      if (isElevated(word)) elevated.push(span);
      else if (isPlainReport(word)) said.push(span);
    }
  return { words, surplus, elevated, said };
}

/** Words of the running text around and between the shared sentences. */
function surroundings({ sentences }: SegmentedText, shared: readonly number[]) {
  const isShared = new Set(shared);
  const [first, last] = [shared[0]!, shared.at(-1)!];
  const counts = { prose: 0, before: 0, between: 0 };
  for (let s = 0; s < sentences.length; s++) {
    if (sentences.role[s] !== SentenceRole.prose) continue;
    const words = sentences.firstToken[s + 1]! - sentences.firstToken[s]!;
    counts.prose += words;
    if (isShared.has(s)) continue;
    if (s < first) counts.before += words;
    else if (s < last) counts.between += words;
  }
  return counts;
}

/**
 * Counts one side of a pair, in time linear in its text.
 *
 * @param shared what it shares with the other, one sentence or more
 * @param other what the other text mentions
 */
export function tallyOf(text: SegmentedText, shared: Shared, other: Content, vocabulary: Vocabulary): Tally {
  return {
    sentences: shared.sentences.length,
    facts: shared.sentences.flatMap((s) => lackingFacts(text, s, other, vocabulary)),
    ...wordingOf(text, shared),
    ...surroundings(text, shared.sentences),
  };
}

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText, Tokens } from '../../model/segmented.js';
import { SentenceRole } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { namesIn } from '../facts/names.js';
import { asked, trait } from '../facts/form.js';
import { numbersIn } from '../facts/numbers.js';
import { textWords } from '../facts/words.js';
import { Mark } from '../marks.js';
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

/** What a text mentions at all: its terms, and the numbers among them. */
export interface Content {
  hasTerm(term: number): boolean;
  hasValue(value: number): boolean;
}

/** Of each term the last text that mentions it, by its number, of those asked about. */
let mentionedIn = new Uint32Array(1024);
let texts = 0;

/** What a text mentions; until the next text is asked about. */
export function contentOf({ tokens }: SegmentedText, vocabulary: Vocabulary): Content {
  let most = 0;
  for (let t = 0; t < tokens.length; t++) if (tokens.term[t]! > most) most = tokens.term[t]!;
  if (most >= mentionedIn.length || texts === 0xffffffff) {
    mentionedIn = new Uint32Array(Math.max(2 * most, mentionedIn.length));
    texts = 0;
  }
  texts++;
  for (let t = 0; t < tokens.length; t++) mentionedIn[tokens.term[t]!] = texts;
  let values: ReadonlySet<number> | undefined;
  return {
    hasTerm: (term) => mentionedIn[term] === texts,
    hasValue: (value) => (values ??= valuesOf(tokens, vocabulary)).has(value),
  };
}

/** The numbers that a text mentions. */
function valuesOf({ term, length }: Tokens, vocabulary: Vocabulary): Set<number> {
  const values = new Set<number>();
  for (let t = 0; t < length; t++) {
    const value = vocabulary.value(term[t]!);
    if (!Number.isNaN(value)) values.add(value);
  }
  return values;
}

/** Whether the other text mentions every term of sentence `s`. */
function mentionsAll({ sentences, tokens }: SegmentedText, s: number, other: Content): boolean {
  const end = sentences.firstToken[s + 1]!;
  for (let t = sentences.firstToken[s]!; t < end; t++) if (!other.hasTerm(tokens.term[t]!)) return false;
  return true;
}

/** Adds names and exact numbers of sentence `s`, in order, that the other text lacks; a number in round words is no loss to it. */
function addLacking(
  text: SegmentedText,
  s: number,
  other: Content,
  vocabulary: Vocabulary,
  lacking: Span[],
): void {
  // Most sentences were taken over whole.
  if (mentionsAll(text, s, other)) return;
  const before = lacking.length;
  const first = text.sentences.firstToken[s]!;
  const termAt = (place: number): number => text.tokens.term[first + place]!;
  for (const { begin, end, from, to, isSure } of namesIn(text, vocabulary).of(s)) {
    let lacks = isSure;
    for (let place = from; place < to && lacks; place++) lacks = !other.hasTerm(termAt(place));
    if (lacks) lacking.push({ begin, end });
  }
  for (const { begin, end, at, bound } of numbersIn(text, s)) {
    if (bound !== 'exact' || other.hasTerm(termAt(at))) continue;
    const value = vocabulary.value(termAt(at));
    if (!(value >= 0 && other.hasValue(value))) lacking.push({ begin, end });
  }
  if (lacking.length - before < 2) return;
  const sorted = lacking.splice(before).sort((x, y) => x.begin - y.begin);
  for (const fact of sorted) lacking.push(fact);
}

function lackingFacts(
  text: SegmentedText,
  shared: Shared,
  other: Content,
  vocabulary: Vocabulary,
): readonly Span[] {
  const lacking: Span[] = [];
  for (const s of shared.sentences) addLacking(text, s, other, vocabulary, lacking);
  return lacking;
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

/** How the form of a word reports: the values of the sum. */
const Report = { elevated: 1, plain: 2 } as const;

const reporting = asked([
  ({ whole }) => isElevated(whole.toLowerCase()),
  ({ whole }) => isPlainReport(whole.toLowerCase()),
]);

const Reporting = trait((form) => reporting(form) !== 0);

/** How a text words what it shares, where the words differ. */
function wordingOf(
  text: SegmentedText,
  shared: Shared,
): Pick<Tally, 'words' | 'surplus' | 'elevated' | 'said'> {
  const quoted = new Quoted(text);
  const elevated: Span[] = [];
  const said: Span[] = [];
  let words = 0;
  let surplus = 0;
  const { traits, forms, form } = textWords(text);
  const { firstToken } = text.sentences;
  const { begin, end } = text.tokens;
  for (const s of shared.sentences) {
    words += firstToken[s + 1]! - firstToken[s]!;
    for (let t = firstToken[s]!; t < firstToken[s + 1]!; t++) {
      const mark = shared.tokens.of(t);
      if (mark === Mark.same || quoted.holds(t)) continue;
      if (mark === Mark.none) surplus++;
      if ((traits[t]! & Reporting) === 0) continue;
      const favoured = (reporting(forms.all[form[t]!]!) & Report.elevated) !== 0;
      (favoured ? elevated : said).push({ begin: begin[t]!, end: end[t]! });
    }
  }
  return { words, surplus, elevated, said };
}

/** Words of the running text around and between the shared sentences. */
function surroundings(
  { sentences }: SegmentedText,
  shared: readonly number[],
): Pick<Tally, 'prose' | 'before' | 'between'> {
  const first = shared[0]!;
  const last = shared.at(-1)!;
  const counts = { prose: 0, before: 0, between: 0 };
  // Those that are shared come in order.
  let next = 0;
  for (let s = 0; s < sentences.length; s++) {
    const isShared = shared[next] === s;
    if (isShared) next++;
    if (sentences.role[s] !== SentenceRole.prose) continue;
    const words = sentences.firstToken[s + 1]! - sentences.firstToken[s]!;
    counts.prose += words;
    if (isShared) continue;
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
  const facts = lackingFacts(text, shared, other, vocabulary);
  const { words, surplus, elevated, said } = wordingOf(text, shared);
  const { prose, before, between } = surroundings(text, shared.sentences);
  const sentences = shared.sentences.length;
  return { words, sentences, surplus, facts, elevated, said, prose, before, between };
}

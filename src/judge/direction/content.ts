import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { at, otherOf } from './finding.js';
import type { Finding, SideName } from './finding.js';
import { sharedOf } from './shared.js';
import { signNames, signsOf } from './signs.js';
import type { SignName } from './signs.js';
import { contentOf, tallyOf } from './tally.js';
import type { Tally } from './tally.js';
import { directionWeights } from './weights.js';

/** A document as the words about it name it, with its text. */
interface Named {
  readonly document: { readonly id: string };
  readonly text: SegmentedText;
}

/** One side of a pair with its tally. */
interface Counted {
  readonly id: string;
  readonly text: string;
  readonly tally: Tally;
}

/** Both sides of a pair counted; undefined where they share nothing. */
export function talliesOf(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
  vocabulary: Vocabulary,
): Readonly<Record<SideName, Tally>> | undefined {
  const shared = sharedOf(a, b, alignments);
  if (shared.a.sentences.length === 0) return undefined;
  return {
    a: tallyOf(a, shared.a, contentOf(b, vocabulary), vocabulary),
    b: tallyOf(b, shared.b, contentOf(a, vocabulary), vocabulary),
  };
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Up to three different words at some spans, in quotation marks. */
function examples(text: string, spans: readonly Span[]): string {
  const words = [...new Set(spans.map(({ begin, end }) => text.slice(begin, end)))];
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
}

const meanLength = ({ words, sentences }: Tally): string => (words / sentences).toFixed(1);

/** What each sign says where it makes the one side the likelier source of the other. */
const statements: Readonly<Record<SignName, (source: Counted, other: Counted) => string>> = {
  surplus: (source, other) =>
    `Of what they share, ${source.id} says more: ${counted(source.tally.surplus, 'word')} without a counterpart, against ` +
    `${other.tally.surplus} in ${other.id}`,
  facts: (source, other) =>
    `${source.id} has ${source.tally.facts.length} of the names and numbers in shared sentences that ${other.id} lacks ` +
    `(${examples(source.text, source.tally.facts)}), against ${other.tally.facts.length} the other way round`,
  sentence: (source, other) =>
    `The shared sentences have ${meanLength(source.tally)} words on average in ${source.id} and ` +
    `${meanLength(other.tally)} in ${other.id}`,
  skipped: (source, other) =>
    `${other.id} has little but what it shares with ${source.id}, and skips ` +
    `${counted(source.tally.between, 'word')} in between`,
  opening: (source, other) =>
    `${other.id} opens with ${counted(other.tally.before, 'word')} of its own before it carries most of ${source.id}`,
  elevated: (source, other) =>
    `${other.id} words it with terms that rewriting by machine favours (${examples(other.text, other.tally.elevated)})`,
  said: (source, other) =>
    `${source.id} has the plain ${examples(source.text, source.tally.said)} of news where ${other.id} words it otherwise`,
};

/** Signs that rest on certain words: of the source, or of the other side. */
function wordsOf(
  sign: SignName,
  source: SideName,
  tallies: Readonly<Record<SideName, Tally>>,
): { a?: Span; b?: Span } {
  if (sign === 'facts') return at(source, tallies[source].facts[0]);
  if (sign === 'said') return at(source, tallies[source].said[0]);
  const other = otherOf(source);
  return sign === 'elevated' ? at(other, tallies[other].elevated[0]) : {};
}

/** What the shared passages themselves tell of which text is the source: a finding a sign that is not nil. */
export function contentFindings(
  a: Named,
  b: Named,
  retold: readonly Alignment[],
  vocabulary: Vocabulary,
): Finding[] {
  const tallies = talliesOf(a.text, b.text, retold, vocabulary);
  if (!tallies) return [];
  const sides = {
    a: { id: a.document.id, text: a.text.text, tally: tallies.a },
    b: { id: b.document.id, text: b.text.text, tally: tallies.b },
  };
  const signs = signsOf(tallies.a, tallies.b);
  const findings: Finding[] = [];
  for (const sign of signNames) {
    const weight = directionWeights[sign] * signs[sign];
    if (weight === 0) continue;
    const source = weight > 0 ? 'a' : 'b';
    findings.push({
      source,
      weight: Math.abs(weight),
      statement: statements[sign](sides[source], sides[otherOf(source)]),
      ...wordsOf(sign, source, tallies),
    });
  }
  return findings;
}

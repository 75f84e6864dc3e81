import type { Span } from '../../src/index.js';
import { mean } from './figures.js';
import { isCompletion } from './mixset.js';
import type { Rewrite } from './mixset.js';
import { proseOf, shareLinked } from './sentences.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** Words of a run by which a copied sentence is known. */
const RUN = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

/** A completion taken apart: the sentences it took over from its source, and those the model added. */
interface Parts {
  readonly copied: readonly Span[];
  readonly continued: readonly Span[];
}

/**
 * A sentence is copied if at least half of its runs of four words are in the source. The continued part is what comes
 * after the last copied one, but for a sentence that begins copied and ends anew. A text that begins with the source's
 * first word and yet has no copied sentence was reworded from the start, and cannot be taken apart.
 *
 * @returns undefined for such a text
 */
export function partsOf(source: string, text: string): Parts | undefined {
  const known = new Set(runsOf(source));
  const sentences = proseOf(text).map((span) => {
    const runs = runsOf(text.slice(span.begin, span.end));
    return { span, shared: runs.filter((run) => known.has(run)).length, runs: runs.length };
  });
  const isCopied = ({ shared, runs }: (typeof sentences)[number]): boolean =>
    shared > 0 && shared >= runs / 2;
  const last = sentences.findLastIndex(isCopied);
  if (last < 0 && wordsOf(text)[0] === wordsOf(source)[0]) return undefined;
  const rest = sentences.slice(last + 1);
  if (rest[0] && rest[0].shared > 0) rest.shift();
  return {
    copied: sentences.filter(isCopied).map(({ span }) => span),
    continued: rest.map(({ span }) => span),
  };
}

const measured = (numbers: readonly number[]): number[] => numbers.filter((number) => !Number.isNaN(number));

/** Texts that carry their source on: what they took over should be linked, what they added should not. */
export function measureCompletions(rewrites: readonly Rewrite[], run: Run): Table {
  const detector = run.detector();
  const notes: string[] = [];
  const outcomes = rewrites.filter(isCompletion).flatMap(({ operation, source, rewrite }) => {
    const parts = partsOf(source.text, rewrite.text);
    if (!parts) {
      notes.push(`left out, reworded from the start: ${rewrite.id}`);
      return [];
    }
    const pair = detector.pair(source, rewrite);
    return [
      {
        operation,
        id: rewrite.id,
        copied: shareLinked(parts.copied, pair, 'b'),
        continued: shareLinked(parts.continued, pair, 'b'),
      },
    ];
  });
  for (const { id, continued } of outcomes)
    if (continued > 0) notes.push(`continued part linked: ${id}, ${continued.toFixed(2)}`);
  const row = (name: string, of: typeof outcomes) => ({
    name,
    figures: [
      of.length,
      mean(measured(of.map(({ copied }) => copied))),
      mean(measured(of.map(({ continued }) => continued))),
    ],
  });
  const operations = [...new Set(outcomes.map(({ operation }) => operation))];
  return {
    title: 'Completions by language models, share of sentences: mixset-news',
    columns: ['texts', 'copied part linked', 'continued part linked'],
    rows: [
      ...operations.map((name) =>
        row(
          name,
          outcomes.filter(({ operation }) => operation === name),
        ),
      ),
      row('all', outcomes),
    ],
    notes,
  };
}

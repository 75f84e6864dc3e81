import { mean, share } from './figures.js';
import { isCompletion } from './mixset.js';
import type { Rewrite } from './mixset.js';
import { proseOf, shareLinked } from './sentences.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** Rewrites of which less is linked are named, to be read. */
const WORTH_READING = 0.5;

/** Rewrites by language models against their sources: pairs with a passage, and sentences of the rewrite linked. */
export function measureRewrites(rewrites: readonly Rewrite[], run: Run): Table {
  const detector = run.detector();
  const outcomes = rewrites
    .filter((each) => !isCompletion(each))
    .map(({ operation, source, rewrite }) => {
      const pair = detector.pair(source, rewrite);
      const linked = shareLinked(proseOf(rewrite.text), pair, 'b');
      return { operation, id: rewrite.id, found: pair.passages.length > 0, linked };
    });
  const operations = [...new Set(outcomes.map(({ operation }) => operation))];
  const row = (name: string, of: typeof outcomes) => ({
    name,
    figures: [of.length, share(of, ({ found }) => found), mean(of.map(({ linked }) => linked))],
  });
  const poor = outcomes.filter(({ linked }) => linked < WORTH_READING);
  return {
    title: 'Rewrites by language models: mixset-news',
    columns: ['pairs', 'with a passage', 'sentences linked'],
    rows: [
      ...operations.map((name) =>
        row(
          name,
          outcomes.filter(({ operation }) => operation === name),
        ),
      ),
      row('all', outcomes),
    ],
    notes: poor.map(({ id, linked }) => `less than half linked: ${id}, ${linked.toFixed(2)}`),
  };
}

import { comparePair } from '../../src/index.js';
import { mean, share } from './figures.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readRows } from './rows.js';
import { proseOf, shareLinked } from './sentences.js';
import { groupedBy, pairsWithin } from './sets.js';
import type { Table } from './table.js';

/** BASIL (Fan et al., 2019), for contrast: articles on one event written independently, which should have few links. */
export async function measureCoverage(run: Run): Promise<Table[]> {
  const events = sampled(groupedBy(readRows(run.data, 'basil/articles.jsonl'), 'event'), run);
  if (events.length === 0) return [];
  const outcomes = await Promise.all(
    events
      .flatMap((event) => [...pairsWithin(event)])
      .map(async ([a, b]) => {
        const pair = await comparePair(a, b, { lexicon: run.lexicon });
        const linked = [shareLinked(proseOf(a.text), pair, 'a'), shareLinked(proseOf(b.text), pair, 'b')];
        return { found: pair.passages.length > 0, linked: mean(linked) };
      }),
  );
  return [
    {
      title: 'Independent coverage of one event, for contrast: basil',
      columns: ['pairs', 'with a passage', 'sentences linked'],
      rows: [
        {
          name: 'within an event',
          figures: [
            outcomes.length,
            share(outcomes, ({ found }) => found),
            mean(outcomes.map(({ linked }) => linked)),
          ],
        },
      ],
    },
  ];
}

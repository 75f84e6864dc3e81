import { compare, verdicts } from '../../src/index.js';
import type { Pair, Verdict } from '../../src/index.js';
import { share } from './figures.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readRows } from './rows.js';
import { groupedBy, pairsWithin } from './sets.js';
import type { Table } from './table.js';

const keyOf = (a: string, b: string): string => [a, b].sort().join(' + ');

const isAtLeast = (pair: Pair | undefined, verdict: Verdict): boolean =>
  pair !== undefined && verdicts.indexOf(pair.verdict) <= verdicts.indexOf(verdict);

/**
 * OneStopEnglish (Vajjala and Lučić, 2018), all articles compared as one corpus: versions of a story found from one
 * another, and articles of different stories joined. The set's text ose-067-ele is really one of story 003.
 */
export async function measureStories(run: Run): Promise<Table[]> {
  const stories = sampled(groupedBy(readRows(run.data, 'onestopenglish/articles.jsonl'), 'story'), run);
  const articles = stories.flat();
  if (articles.length === 0) return [];
  const result = await compare(articles, { texts: false, lexicon: run.lexicon });
  const pairs = new Map(result.pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const within = stories.flatMap((story) => [...pairsWithin(story)].map(([a, b]) => keyOf(a.id, b.id)));
  const own = new Set(within);
  const across = [...pairs].filter(([key]) => !own.has(key)).map(([, pair]) => pair);
  const missed = within.filter((key) => !isAtLeast(pairs.get(key), 'partial'));
  const joined = across.filter((pair) => isAtLeast(pair, 'derived'));
  const columns = ['pairs', 'with a passage', 'partial or stronger', 'derived or stronger'];
  return [
    {
      title: 'Versions of a story by teachers, share of pairs: onestopenglish',
      columns,
      rows: [
        {
          name: 'within a story',
          figures: [
            within.length,
            share(within, (key) => pairs.has(key)),
            share(within, (key) => isAtLeast(pairs.get(key), 'partial')),
            share(within, (key) => isAtLeast(pairs.get(key), 'derived')),
          ],
        },
      ],
      notes: missed.map((key) => `missed: ${key}, ${pairs.get(key)?.verdict ?? 'not listed'}`),
    },
    {
      title: 'Articles of different stories, number of pairs: onestopenglish',
      columns,
      rows: [
        {
          name: 'across stories',
          figures: [
            (articles.length * (articles.length - 1)) / 2 - within.length,
            across.length,
            across.filter((pair) => isAtLeast(pair, 'partial')).length,
            joined.length,
          ],
        },
      ],
      notes: joined.map(({ a, b, verdict }) => `joined: ${keyOf(a, b)}, ${verdict}`),
    },
  ];
}

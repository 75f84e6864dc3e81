import { comparePair } from '../../src/index.js';
import { mean, share } from './figures.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readRows, textOf } from './rows.js';
import type { Table } from './table.js';

/** BBC articles and excerpts of their sentences in another order (Greene and Cunningham, 2006, and later hands). */
export async function measureExcerpts(run: Run): Promise<Table[]> {
  const texts = new Map(
    readRows(run.data, 'bbc-excerpts/texts.jsonl').map((row) => [textOf(row, 'path'), textOf(row, 'text')]),
  );
  const paths = [...texts.keys()].filter(
    (path) => path.startsWith('article/') && texts.has(path.replace('article/', 'summary/')),
  );
  if (paths.length === 0) return [];
  const pairs = await Promise.all(
    sampled(paths, run).map((path) => {
      const excerpt = path.replace('article/', 'summary/');
      return comparePair(
        { id: path, text: texts.get(path)! },
        { id: excerpt, text: texts.get(excerpt)! },
        { lexicon: run.lexicon },
      );
    }),
  );
  const found = ({ passages }: (typeof pairs)[number]): boolean => passages.length > 0;
  return [
    {
      title: 'Excerpts in another order: bbc-excerpts',
      columns: ['pairs', 'with a passage', 'words of the excerpt contained'],
      rows: [
        {
          name: 'article and excerpt',
          figures: [pairs.length, share(pairs, found), mean(pairs.map(({ containment }) => containment.b))],
        },
      ],
      notes: pairs.filter((pair) => !found(pair)).map(({ b }) => `missed: ${b}`),
    },
  ];
}

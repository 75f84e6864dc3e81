import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/index.js';
import type { Document, Span } from '../../src/index.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** Which sentences of the sample corpus correspond, by hand. */
interface Gold {
  readonly derivations: readonly {
    readonly source: string;
    readonly derived: string;
    readonly links: readonly (readonly [string, string])[];
  }[];
}

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));

const placeOf = (text: string, sentence: string): Span => {
  const begin = text.indexOf(sentence);
  return { begin, end: begin + sentence.length };
};

const meet = (x: Span, y: Span): boolean => Math.max(x.begin, y.begin) < Math.min(x.end, y.end);

/** Links between the articles of the sample corpus that come from one another, against its gold standard. */
export async function measureSample({ detector: make }: Run): Promise<Table[]> {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold;
  const documents = new Map<string, Document>();
  for await (const document of readCorpus([folder])) documents.set(document.id, document);
  const detector = make();
  const rows = gold.derivations.map(({ source, derived, links }) => {
    const [a, b] = [documents.get(source)!, documents.get(derived)!];
    const wanted = links.map(([s, r]) => ({ a: placeOf(a.text, s), b: placeOf(b.text, r) }));
    const found = detector.pair(a, b).passages.flatMap((passage) => passage.links);
    const isSame = (x: { a: Span; b: Span }, y: { a: Span; b: Span }): boolean =>
      meet(x.a, y.a) && meet(x.b, y.b);
    return {
      name: `${source} in ${derived}`,
      wanted: wanted.length,
      hit: wanted.filter((link) => found.some((other) => isSame(link, other))).length,
      found: found.length,
      right: found.filter((link) => wanted.some((other) => isSame(link, other))).length,
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const all = {
    name: 'all',
    wanted: sum((row) => row.wanted),
    hit: sum((row) => row.hit),
    found: sum((row) => row.found),
    right: sum((row) => row.right),
  };
  return [
    {
      title: 'Links in the sample corpus',
      columns: ['wanted', 'recall', 'found', 'precision'],
      rows: [...rows, all].map(({ name, wanted, hit, found, right }) => ({
        name,
        figures: [wanted, hit / wanted, found, right / found],
      })),
    },
  ];
}

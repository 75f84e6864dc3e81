import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparePair, readCorpus } from '../../src/index.js';
import type { Document, Link, Span } from '../../src/index.js';
import { share } from './figures.js';
import { say } from './measurement.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** A place in each text, inside the sentence that is meant, in UTF-16 code units. */
type Places = readonly [inA: number, inB: number];

/** What corresponds between two texts, written down by a reader. */
export interface Gold {
  /** Names of the files. */
  readonly a: string;
  readonly b: string;
  readonly links: readonly (readonly [...Places, 'light' | 'heavy' | 'verbatim'])[];
  /** Links that are neither right nor wrong. */
  readonly allowed: readonly Places[];
}

const isAt = ({ begin, end }: Span, offset: number): boolean => begin <= offset && offset < end;

/** How well links match the gold. */
export function linkFigures(links: readonly Link[], gold: Gold) {
  const joins = (link: Link, [inA, inB]: readonly [number, number, ...unknown[]]): boolean =>
    isAt(link.a, inA) && isAt(link.b, inB);
  const isFound = (wanted: Gold['links'][number]): boolean => links.some((link) => joins(link, wanted));
  const isRight = (link: Link): boolean => gold.links.some((wanted) => joins(link, wanted));
  const judged = links.filter((link) => isRight(link) || !gold.allowed.some((places) => joins(link, places)));
  const heavy = gold.links.filter(([, , kind]) => kind === 'heavy');
  return {
    recall: share(gold.links, isFound),
    precision: share(judged, isRight),
    heavyRecall: share(heavy, isFound),
    wanted: gold.links.length,
    heavy: heavy.length,
    judged: judged.length,
  };
}

/** A file as the product reads it. */
async function read(path: string): Promise<Document> {
  for await (const document of readCorpus([path])) return document;
  throw new Error(`${path}: cannot be read as an article`);
}

/** Two articles that retell one source, against a list of their correspondences in `seeds.json`. */
export async function measureSeeds({ seeds }: Run): Promise<Table[]> {
  if (seeds === undefined) {
    say('the two seed articles are left out; --seeds names their folder');
    return [];
  }
  const list = fileURLToPath(new URL('seeds.json', import.meta.url));
  const gold = JSON.parse(readFileSync(list, 'utf8')) as Gold;
  const paths = [join(seeds, gold.a), join(seeds, gold.b)] as const;
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined || gold.links.length === 0) {
    say(missing === undefined ? `${list} has no links yet` : `${missing} is missing; going on without it`);
    return [];
  }
  const { passages } = await comparePair(await read(paths[0]), await read(paths[1]));
  const figures = linkFigures(
    passages.flatMap(({ links }) => links),
    gold,
  );
  return [
    {
      title: 'Links between the two seed articles',
      columns: ['wanted', 'found and judged', 'recall', 'precision', 'wanted heavy', 'recall of heavy'],
      rows: [
        {
          name: 'copytaster',
          figures: [
            figures.wanted,
            figures.judged,
            figures.recall,
            figures.precision,
            figures.heavy,
            figures.heavyRecall,
          ],
        },
      ],
    },
  ];
}

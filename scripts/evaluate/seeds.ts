import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePair, readCorpus } from '../../src/index.js';
import type { Document, Link, Span } from '../../src/index.js';
import { share } from './figures.js';
import { say } from './measurement.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** A place in each text, inside the sentence that is meant, in UTF-16 code units of the texts as the product reads them. */
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

/** How well links match a list: figures, and what is missing or wrong by its places. */
export function linkFigures(links: readonly Link[], gold: Gold) {
  const joins = (link: Link, [inA, inB]: readonly [number, number, ...unknown[]]): boolean =>
    isAt(link.a, inA) && isAt(link.b, inB);
  const isFound = (wanted: Gold['links'][number]): boolean => links.some((link) => joins(link, wanted));
  const isRight = (link: Link): boolean => gold.links.some((wanted) => joins(link, wanted));
  const judged = links.filter((link) => isRight(link) || !gold.allowed.some((places) => joins(link, places)));
  const heavy = gold.links.filter(([, , kind]) => kind === 'heavy');
  return {
    judged: judged.length,
    heavy: heavy.length,
    recall: share(gold.links, isFound),
    precision: share(judged, isRight),
    heavyRecall: share(heavy, isFound),
    notes: [
      ...gold.links
        .filter((wanted) => !isFound(wanted))
        .map(([a, b, kind]) => `missed: ${a} with ${b}, ${kind}`),
      ...judged
        .filter((link) => !isRight(link))
        .map(({ a, b }) => `wrong: ${a.begin}–${a.end} with ${b.begin}–${b.end}`),
    ],
  };
}

/** A file as the product reads it. */
async function read(path: string): Promise<Document> {
  for await (const document of readCorpus([path])) return document;
  throw new Error(`${path}: cannot be read as an article`);
}

/** The product's links between two files of a folder, against a list; no table where a file or the list is missing. */
export async function measureList(folder: string, gold: Gold, lexicon: Run['lexicon']): Promise<Table[]> {
  const paths = [join(folder, gold.a), join(folder, gold.b)] as const;
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined || gold.links.length === 0) {
    say(missing === undefined ? 'seeds.json lists no links' : `${missing} is missing; going on without it`);
    return [];
  }
  const { passages } = await comparePair(await read(paths[0]), await read(paths[1]), { lexicon });
  const { judged, heavy, recall, precision, heavyRecall, notes } = linkFigures(
    passages.flatMap(({ links }) => links),
    gold,
  );
  return [
    {
      title: 'Links between the two seed articles',
      columns: ['wanted', 'recall', 'found', 'precision', 'heavy wanted', 'recall of heavy'],
      rows: [
        { name: 'copytaster', figures: [gold.links.length, recall, judged, precision, heavy, heavyRecall] },
      ],
      notes,
    },
  ];
}

/** Two articles that retell one source, against a list of their correspondences in `seeds.json`. */
export async function measureSeeds({ seeds, lexicon }: Run): Promise<Table[]> {
  if (seeds === undefined) {
    say('the two seed articles are left out; --seeds names their folder');
    return [];
  }
  return measureList(
    seeds,
    JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')) as Gold,
    lexicon,
  );
}

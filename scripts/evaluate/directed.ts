import type { Document } from '../../src/index.js';
import { compositesOf } from './composites.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { isCompletion, readMixset } from './mixset.js';
import { readRows, textOf } from './rows.js';
import type { Row } from './rows.js';
import { groupedBy } from './sets.js';

/** Two texts, the first of which is the source of the second. */
export interface DirectedPair {
  readonly set: string;
  /** Pairs of one group share texts, and are kept in one fold. */
  readonly group: string;
  readonly source: Document;
  readonly derived: Document;
  /** False where neither comes from the other, so that nothing should be said. */
  readonly isDirected: boolean;
}

/** Every how many-th summary of points-of-correspondence is taken, so that they do not outweigh the rest. */
const SUMMARIES = 4;
/** Longest time between a story of an agency and its update. */
const DAY = 24 * 60 * 60 * 1000;
/** Shorter stories are figures after a template. */
const WORDS = 100;

const directed = (set: string, group: string, source: Document, derived: Document): DirectedPair => ({
  set,
  group,
  source,
  derived,
  isDirected: true,
});

function rewrites(run: Run): DirectedPair[] {
  const made = readMixset(run).filter((rewrite) => !isCompletion(rewrite));
  const siblings = made.flatMap((one, i) =>
    made
      .slice(i + 1, i + 3)
      .filter((other) => other.source === one.source)
      .map((other) => ({
        ...directed('two rewrites of one source', one.source.id, one.rewrite, other.rewrite),
        isDirected: false,
      })),
  );
  return [
    ...made.map(({ source, rewrite }) => directed('mixset-news', source.id, source, rewrite)),
    ...siblings,
  ];
}

/** Advanced, intermediate and elementary version of a story, the latter made from the former. */
function stories(run: Run): DirectedPair[] {
  const groups = groupedBy(readRows(run.data, 'onestopenglish/articles.jsonl'), 'story');
  return sampled(groups, run).flatMap((group) => {
    const version = (level: string): Document[] => group.filter(({ id }) => id.endsWith(level));
    return [
      ['adv', 'int'],
      ['adv', 'ele'],
      ['int', 'ele'],
    ].flatMap(([from, to]) =>
      version(from!).flatMap((source) =>
        version(to!).map((derived) => directed('onestopenglish', group[0]!.id, source, derived)),
      ),
    );
  });
}

function excerpts(run: Run): DirectedPair[] {
  const texts = new Map(
    readRows(run.data, 'bbc-excerpts/texts.jsonl').map((row) => [textOf(row, 'path'), textOf(row, 'text')]),
  );
  const paths = [...texts.keys()].filter((path) => texts.has(path.replace('article/', 'summary/')));
  return sampled(
    paths.filter((path) => path.startsWith('article/')),
    run,
  ).map((path) => {
    const excerpt = path.replace('article/', 'summary/');
    return directed(
      'bbc-excerpts',
      path,
      { id: path, text: texts.get(path)! },
      { id: excerpt, text: texts.get(excerpt)! },
    );
  });
}

const joined = (row: Row, field: string): string => (row[field] as string[]).join('\n\n');

function summaries(run: Run): DirectedPair[] {
  const rows = readRows(run.data, 'points-of-correspondence/examples.jsonl');
  return sampled(
    rows.filter((_, i) => i % SUMMARIES === 0),
    run,
  ).map((row) => {
    const id = textOf(row, 'id');
    return directed(
      'points-of-correspondence',
      id,
      { id: `${id} article`, text: joined(row, 'article') },
      { id: `${id} summary`, text: joined(row, 'summary') },
    );
  });
}

/** `26-FEB-1987 15:01:01.79` in milliseconds since 1970. */
const timeOf = (row: Row): number =>
  Date.parse(
    `${textOf(row, 'date')
      .trim()
      .replace(/\.\d*$/, '')} UTC`,
  );

/** Stories of one title that Reuters sent twice within a day, and not in the same words. */
function updates(run: Run): DirectedPair[] {
  const byTitle = new Map<string, Row[]>();
  for (const row of readRows(run.data, 'reuters-21578/articles.jsonl')) {
    if (textOf(row, 'text').split(/\s+/).length < WORDS || Number.isNaN(timeOf(row))) continue;
    const title = textOf(row, 'title').replace(/\W+/g, ' ').trim();
    byTitle.set(title, [...(byTitle.get(title) ?? []), row]);
  }
  const pairs = [...byTitle.values()].flatMap((rows) => {
    rows.sort((x, y) => timeOf(x) - timeOf(y));
    return rows.slice(1).map((later, i) => [rows[i]!, later] as const);
  });
  return sampled(
    pairs.filter(
      ([early, late]) =>
        timeOf(late) > timeOf(early) &&
        timeOf(late) - timeOf(early) <= DAY &&
        textOf(early, 'text') !== textOf(late, 'text'),
    ),
    run,
  ).map(([early, late]) => {
    const document = (row: Row): Document => ({ id: textOf(row, 'id'), text: textOf(row, 'text') });
    return directed('reuters-21578 updates', textOf(early, 'title'), document(early), document(late));
  });
}

function composites(run: Run): DirectedPair[] {
  const { passages, reports } = compositesOf(run);
  return [
    ...passages.map(({ source, composite, group }) =>
      directed('passages in other articles', group, source, composite),
    ),
    ...sampled(reports, run).map(({ source, composite, group }) =>
      directed('reports that take in others', group, source, composite),
    ),
  ];
}

/** All pairs of the data whose direction is known, or known not to be. */
export const directedPairs = (run: Run): DirectedPair[] => [
  ...rewrites(run),
  ...stories(run),
  ...excerpts(run),
  ...summaries(run),
  ...composites(run),
  ...updates(run),
];

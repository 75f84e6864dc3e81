import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf } from '../../src/detector.js';
import type { Document } from '../../src/index.js';
import type { Run } from '../evaluate/measurement.js';
import { readRows, textOf } from '../evaluate/rows.js';
import type { Row } from '../evaluate/rows.js';
import { groupedBy, pairsWithin } from '../evaluate/sets.js';
import { PanTexts, isPanCorpus, panFolders, xmlName } from '../pan/corpus.js';
import { extents } from './pair.js';
import type { JudgedPair } from './pair.js';
import { readStories } from './rewrites.js';

const independent = { operation: '', isDerivative: false } as const;

/** BASIL (Fan et al., 2019): three outlets on one event, independently. */
export function* sameEvents(run: Run): Generator<JudgedPair> {
  const events = groupedBy(readRows(run.data, 'basil/articles.jsonl'), 'event');
  for (const [e, articles] of events.entries())
    for (const [a, b] of pairsWithin(articles))
      yield* extents({ ...independent, set: 'basil', story: `basil ${e}`, a, b });
}

/** Pairs of the candidates of some documents, every `step`-th of those that `accepts` takes. */
function* neighbours(
  run: Run,
  documents: readonly Document[],
  accepts: (i: number, j: number) => boolean,
  step: number,
): Generator<readonly [number, number]> {
  const detector = run.detector();
  const { length, a, b } = candidatesOf(documents.map((document) => detector.profile(document)));
  let accepted = 0;
  for (let i = 0; i < length; i++) if (accepts(a[i]!, b[i]!) && accepted++ % step === 0) yield [a[i]!, b[i]!];
}

/** Articles on different stories that share enough terms to be compared, every fourth pair. */
export function* otherStories(run: Run): Generator<JudgedPair> {
  const bbc = readRows(run.data, 'bbc-excerpts/texts.jsonl').filter((row) =>
    textOf(row, 'path').startsWith('article/'),
  );
  const articles = [
    ...readStories(run).flatMap(({ story, articles: [first] }) =>
      first ? [{ story, document: first }] : [],
    ),
    ...groupedBy(readRows(run.data, 'basil/articles.jsonl'), 'event').flatMap((group, e) =>
      group.map((document) => ({ story: `basil ${e}`, document })),
    ),
    ...bbc.map((row) => ({
      story: `bbc ${textOf(row, 'path')}`,
      document: { id: textOf(row, 'path'), text: textOf(row, 'text') },
    })),
  ];
  const documents = articles.map(({ document }) => document);
  const differ = (i: number, j: number): boolean => articles[i]!.story !== articles[j]!.story;
  for (const [i, j] of neighbours(run, documents, differ, 4))
    yield {
      ...independent,
      set: 'other stories',
      extent: 'full',
      story: articles[i]!.story,
      a: documents[i]!,
      b: documents[j]!,
    };
}

/** Stories of Reuters-21578 (Lewis, 1997) that are looked at, from how many words on, and how many days apart. */
const REUTERS = { stories: 5000, words: 100, days: 3, step: 20 };
const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

function dayOf(row: Row): number {
  const [, day = '', month = '', year = ''] = /(\d+)-([A-Z]{3})-(\d{4})/.exec(textOf(row, 'date')) ?? [];
  return Date.UTC(Number(year), months.indexOf(month), Number(day)) / 86_400_000;
}

/** Newswire stories on one topic that are days apart: no repeats or updates of each other, every twentieth pair. */
export function* sameTopics(run: Run): Generator<JudgedPair> {
  const rows = readRows(run.data, 'reuters-21578/articles.jsonl')
    .filter((row) => textOf(row, 'text').split(/\s+/).length >= REUTERS.words)
    .slice(0, REUTERS.stories);
  const documents = rows.map((row) => ({ id: textOf(row, 'id'), text: textOf(row, 'text') }));
  const days = rows.map(dayOf);
  const apart = (i: number, j: number): boolean => Math.abs(days[i]! - days[j]!) >= REUTERS.days;
  for (const [i, j] of neighbours(run, documents, apart, REUTERS.step))
    yield {
      ...independent,
      set: 'reuters-21578',
      extent: 'full',
      story: documents[i]!.id,
      a: documents[i]!,
      b: documents[j]!,
    };
}

/** PAN text alignment, every sixth pair: derivative where it has a case. */
export function* panPairs(run: Run): Generator<JudgedPair> {
  const corpora = existsSync(run.data) ? readdirSync(run.data) : [];
  for (const corpus of corpora.filter((name) => isPanCorpus(join(run.data, name)))) {
    const texts = new PanTexts(join(run.data, corpus));
    for (const { name, path, pairs } of panFolders(join(run.data, corpus)))
      for (const pair of pairs.filter((_, i) => i % 6 === 0)) {
        const documents = texts.pair(pair);
        const file = join(path, xmlName(pair));
        if ('problem' in documents || !existsSync(file)) continue;
        const isDerivative = readFileSync(file, 'utf8').includes('name="plagiarism"');
        yield {
          set: 'pan',
          extent: 'full',
          operation: name,
          story: `pan ${pair.source}`,
          isDerivative,
          ...documents,
        };
      }
  }
}

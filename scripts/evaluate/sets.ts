import type { Document } from '../../src/index.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readRows, textOf } from './rows.js';
import type { Row } from './rows.js';

/** Articles of one set; those of a group belong together as the set says. */
export interface LabelledSet {
  readonly name: string;
  readonly groups: readonly (readonly Document[])[];
  /** Whether articles of a group retell one another, or report one event on their own, or are no group at all. */
  readonly relation: 'rewrite' | 'same-event' | 'none';
}

/** Articles by a field that those of a group have in common. */
export function groupedBy(rows: readonly Row[], key: string): Document[][] {
  const groups = new Map<string, Document[]>();
  for (const row of rows) {
    const group = groups.get(textOf(row, key)) ?? [];
    group.push({ id: textOf(row, 'id'), text: textOf(row, 'text') });
    groups.set(textOf(row, key), group);
  }
  return [...groups.values()];
}

/** MixSet (Zhang et al., 2024), news: passages with polished and rewritten versions; completions are no rewrites. */
function mixset(rows: readonly Row[]): Document[][] {
  return rows.map((row) => [
    { id: textOf(row, 'id'), text: textOf(row, 'source') },
    ...(row['rewrites'] as Row[])
      .filter((rewrite) => !textOf(rewrite, 'operation').endsWith('complete'))
      .map((rewrite) => ({
        id: `${textOf(row, 'id')}-${textOf(rewrite, 'operation')}`,
        text: textOf(rewrite, 'text'),
      })),
  ]);
}

/** The first 3,000 newswire stories of Reuters-21578 (Lewis, 1997): no labels, mostly unrelated, many after templates. */
const REUTERS = 3000;

const known = [
  { name: 'mixset-news', file: 'passages.jsonl', relation: 'rewrite', groups: mixset },
  // OneStopEnglish (Vajjala and Lučić, 2018): three versions of a story, rewritten by teachers.
  {
    name: 'onestopenglish',
    file: 'articles.jsonl',
    relation: 'rewrite',
    groups: (rows: readonly Row[]) => groupedBy(rows, 'story'),
  },
  // BASIL (Fan et al., 2019): three outlets on one event, written independently.
  {
    name: 'basil',
    file: 'articles.jsonl',
    relation: 'same-event',
    groups: (rows: readonly Row[]) => groupedBy(rows, 'event'),
  },
  {
    name: 'reuters-21578',
    file: 'articles.jsonl',
    relation: 'none',
    groups: (rows: readonly Row[]) => groupedBy(rows.slice(0, REUTERS), 'id'),
  },
] as const;

/** Reads the sets that are there, and says which are not. */
export function readSets(run: Run): LabelledSet[] {
  return known.flatMap(({ name, file, relation, groups }) => {
    const rows = readRows(run.data, `${name}/${file}`);
    return rows.length === 0 ? [] : [{ name, relation, groups: sampled(groups(rows), run) }];
  });
}

/** Pairs of different articles of a group. */
export function* pairsWithin(group: readonly Document[]): Generator<readonly [Document, Document]> {
  for (let i = 0; i < group.length; i++)
    for (let j = i + 1; j < group.length; j++) yield [group[i]!, group[j]!];
}

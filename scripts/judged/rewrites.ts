import type { Document } from '../../src/index.js';
import { readMixset, isCompletion } from '../evaluate/mixset.js';
import type { Run } from '../evaluate/measurement.js';
import { joined } from '../evaluate/pairset.js';
import { readRows, textOf } from '../evaluate/rows.js';
import type { Row } from '../evaluate/rows.js';
import { groupedBy, pairsWithin } from '../evaluate/sets.js';
import { extents } from './pair.js';
import type { JudgedPair } from './pair.js';

/** MixSet: passages with their rewrites, the rewrites with each other, parts of rewrites, and rewrites inside other texts. */
export function* mixsetRewrites(run: Run): Generator<JudgedPair> {
  const families = new Map<Document, { operation: string; rewrite: Document }[]>();
  for (const made of readMixset(run))
    if (!isCompletion(made)) families.set(made.source, [...(families.get(made.source) ?? []), made]);
  const sources = [...families.keys()];
  for (const [f, [source, rewrites]] of [...families].entries()) {
    const pair = { extent: 'full', story: `mixset ${source.id}`, isDerivative: true } as const;
    const stranger = sources[(f + 7) % sources.length]!;
    for (const { operation, rewrite } of rewrites) {
      yield { ...pair, set: 'mixset', operation, a: source, b: rewrite };
      const half = { id: `${rewrite.id} half`, text: halfOf(rewrite.text) };
      yield { ...pair, set: 'mixset, part of it', operation, a: source, b: half };
      const within = { id: `${rewrite.id} within`, text: `${stranger.text}\n\n${rewrite.text}` };
      yield { ...pair, set: 'mixset, within another text', operation, a: source, b: within };
    }
    for (const [one, other] of pairsWithin(rewrites.map(({ rewrite }) => rewrite)))
      yield { ...pair, set: 'mixset, siblings', operation: '', a: one, b: other };
    const foreign = families.get(sources[(f + 1) % sources.length]!)![0]!.rewrite;
    yield {
      ...pair,
      set: 'mixset, other stories',
      operation: '',
      isDerivative: false,
      a: source,
      b: foreign,
    };
  }
}

function halfOf(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  return text.slice(0, words[words.length >> 1]?.index ?? text.length);
}

/** The set's text 067-ele is really one of story 003. */
const MISPLACED = '067-ele';

/** OneStopEnglish (Vajjala and Lučić, 2018): versions of a story by teachers. */
export function* teachersVersions(run: Run): Generator<JudgedPair> {
  for (const version of readStories(run))
    for (const [a, b] of pairsWithin(version.articles))
      yield* extents({
        set: 'onestopenglish',
        operation: '',
        story: version.story,
        isDerivative: true,
        a,
        b,
      });
}

/** Stories of OneStopEnglish with their versions, the hardest to read first. */
export function readStories(run: Run): { story: string; articles: Document[] }[] {
  return groupedBy(readRows(run.data, 'onestopenglish/articles.jsonl'), 'story').map((articles) => ({
    story: `onestopenglish ${articles[0]!.id.replace(/-[a-z]+$/, '')}`,
    articles: articles.filter(({ id }) => !id.includes(MISPLACED)),
  }));
}

/** BBC articles and excerpts of their sentences in another order (Greene and Cunningham, 2006, and later hands). */
export function* excerpts(run: Run): Generator<JudgedPair> {
  const texts = new Map(
    readRows(run.data, 'bbc-excerpts/texts.jsonl').map((row) => [textOf(row, 'path'), textOf(row, 'text')]),
  );
  for (const [path, text] of texts) {
    const excerpt = path.replace('article/', 'summary/');
    if (excerpt === path || !texts.has(excerpt)) continue;
    yield {
      set: 'bbc-excerpts',
      extent: 'full',
      operation: '',
      story: `bbc ${path}`,
      isDerivative: true,
      a: { id: path, text },
      b: { id: excerpt, text: texts.get(excerpt)! },
    };
  }
}

/** CNN articles and their summaries by hand (Lebanoff et al., 2020), each once. */
export function* summaries(run: Run): Generator<JudgedPair> {
  const seen = new Set<string>();
  for (const row of readRows(run.data, 'points-of-correspondence/examples.jsonl')) {
    const id = textOf(row, 'id');
    const sentences = (field: string): string[] =>
      (row[field] as string[]).map((text) => joined(text).trim());
    const article = sentences('article').join('\n\n');
    if (seen.has(article)) continue;
    seen.add(article);
    yield {
      set: 'points-of-correspondence',
      extent: 'full',
      operation: '',
      story: `cnn ${id}`,
      isDerivative: true,
      a: { id, text: article },
      b: { id: `${id} summary`, text: sentences('summary').join(' ') },
    };
  }
}

/** Short answers with the original they were to copy, edit, rewrite, or not to see (Clough and Stevenson, 2011). */
export function* answers(run: Run): Generator<JudgedPair> {
  const rows = readRows(run.data, 'clough-stevenson/answers.jsonl');
  const taskOf = (row: Row): string => /task([a-e])/.exec(textOf(row, 'id'))?.[1] ?? '';
  const documentOf = (row: Row): Document => ({ id: textOf(row, 'id'), text: textOf(row, 'text') });
  for (const row of rows) {
    const operation = textOf(row, 'category');
    const original = rows.find(
      (other) => taskOf(other) === taskOf(row) && textOf(other, 'category') === 'orig',
    );
    if (operation === 'orig' || original === undefined) continue;
    yield {
      set: 'clough-stevenson',
      extent: 'full',
      operation,
      story: `task ${taskOf(row)}`,
      isDerivative: operation !== 'non',
      a: documentOf(original),
      b: documentOf(row),
    };
  }
}

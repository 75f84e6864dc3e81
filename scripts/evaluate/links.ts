import type { Detector } from '../../src/detector.js';
import type { Span } from '../../src/index.js';
import { mean, share } from './figures.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { nearestTwo } from './nearest.js';
import { readRows, textOf } from './rows.js';
import type { Row } from './rows.js';
import type { Table } from './table.js';

/** A news article, a summary of it, and the two sentences of the article that a sentence of the summary fuses. */
interface Example {
  readonly id: string;
  readonly article: readonly string[];
  readonly summary: readonly string[];
  /** Number of the fused sentence in the summary, from 0. */
  readonly fused: number;
  /** Numbers of its sources in the article, from 0. */
  readonly sources: readonly number[];
}

const exampleOf = (row: Row): Example => ({
  id: textOf(row, 'id'),
  article: row['article'] as string[],
  summary: row['summary'] as string[],
  fused: row['fused'] as number,
  sources: row['sources'] as number[],
});

/** A tokenised sentence as it stood in the paper, as far as spaces and quotation marks go. */
export const untokenised = (sentence: string): string =>
  sentence
    .replace(/``\s*/g, '“')
    .replace(/\s*''/g, '”')
    .replace(/([([])\s+/g, '$1')
    .replace(/\s+([)\],.;:?!%])/g, '$1')
    .replace(/\s+(n't|'(?:s|re|ve|ll|d|m)?)(?=\s|$)/gi, '$1')
    .replace(/\$\s+/g, '$')
    .trim();

/** Sentences as one text, a paragraph each, with the place of each in it. */
function asText(sentences: readonly string[]): { readonly text: string; readonly places: readonly Span[] } {
  let text = '';
  const places = sentences.map((sentence) => {
    const begin = text.length;
    text += untokenised(sentence);
    const end = text.length;
    text += '\n\n';
    return { begin, end };
  });
  return { text, places };
}

const placeOf = (places: readonly Span[], offset: number): number =>
  places.findIndex(({ begin, end }) => begin <= offset && offset < end);

/** For each sentence of the summary, the sentences of the article that the product links with it. */
function linkedBy({ id, article, summary }: Example, detector: Detector): Set<number>[] {
  const [a, b] = [asText(article), asText(summary)];
  const { passages } = detector.pair({ id, text: a.text }, { id: `${id} summary`, text: b.text });
  const linked = summary.map(() => new Set<number>());
  for (const link of passages.flatMap((passage) => passage.links))
    linked[placeOf(b.places, link.b.begin)]?.add(placeOf(a.places, link.a.begin));
  return linked;
}

/**
 * Points of correspondence (Lebanoff et al., 2020): which two sentences of an article a sentence of its summary fuses.
 * Links are counted for that sentence, and for all sentences of the summary.
 */
export function measureLinks(run: Run): Promise<Table[]> {
  const rows = readRows(run.data, 'points-of-correspondence/examples.jsonl');
  const examples = sampled(rows, run).map(exampleOf);
  if (examples.length === 0) return Promise.resolve([]);
  const detector = run.detector();
  const linked = examples.map((example) => linkedBy(example, detector));
  const row = (name: string, found: readonly Set<number>[], all: number) => {
    const hits = examples.map(({ sources }, i) => sources.filter((source) => found[i]!.has(source)).length);
    return {
      name,
      figures: [
        examples.length,
        share(hits, (number) => number > 0),
        share(hits, (number) => number === 2),
        mean(found.map(({ size }) => size)),
        all,
      ],
    };
  };
  return Promise.resolve([
    {
      title: 'Links from a summary to its article: points-of-correspondence',
      columns: ['examples', 'one source', 'both sources', 'links a fused sentence', 'links a sentence'],
      rows: [
        row(
          'copytaster',
          linked.map((sentences, i) => sentences[examples[i]!.fused]!),
          mean(linked.flat().map(({ size }) => size)),
        ),
        row(
          'idf cosine, top two',
          examples.map(({ article, summary, fused }) => nearestTwo(article, summary[fused]!)),
          NaN,
        ),
      ],
    },
  ]);
}

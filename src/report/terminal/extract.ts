import type { DocumentSummary, Pair, StreamedResult, Verdict } from '../../model/result.js';
import { Scores } from '../scores.js';
import { LARGEST_GRID } from './limits.js';

/** What the report tells of a result, gathered by going once through its pairs and once through its documents. */
export interface Extract extends Omit<StreamedResult, 'documents' | 'pairs'> {
  readonly documents: number;
  readonly words: number;
  readonly pairs: number;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** As many pairs as are asked for. */
  readonly strongest: readonly Pair[];
  /** Their documents, by id. */
  readonly shown: ReadonlyMap<string, DocumentSummary>;
  /** Documents with a listed pair, those of the strongest pairs first. */
  readonly paired: readonly string[];
  /** Of the first of those, as many as a grid may have. */
  readonly scores: Scores;
}

function ofPairs(
  pairs: Iterable<Pair>,
  most: number,
): Pick<Extract, 'pairs' | 'verdicts' | 'strongest' | 'paired' | 'scores'> {
  const verdicts = new Map<Verdict, number>();
  const strongest: Pair[] = [];
  const places = new Map<string, number>();
  const first: Pick<Pair, 'a' | 'b' | 'score'>[] = [];
  let count = 0;
  for (const pair of pairs) {
    const { a, b, score, verdict } = pair;
    count++;
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (strongest.length < most) strongest.push(pair);
    for (const id of [a, b]) if (!places.has(id)) places.set(id, places.size);
    if (Math.max(places.get(a)!, places.get(b)!) < LARGEST_GRID) first.push({ a, b, score });
  }
  return { pairs: count, verdicts, strongest, paired: [...places.keys()], scores: new Scores(first) };
}

/** @param most pairs of which all is needed */
export function extractOf({ documents, pairs, ...rest }: StreamedResult, most: number): Extract {
  const found = ofPairs(pairs, most);
  const ids = new Set(found.strongest.flatMap(({ a, b }) => [a, b]));
  const shown = new Map<string, DocumentSummary>();
  let count = 0;
  let words = 0;
  for (const document of documents) {
    count++;
    words += document.words;
    if (ids.has(document.id)) shown.set(document.id, document);
  }
  return { ...rest, ...found, documents: count, words, shown };
}

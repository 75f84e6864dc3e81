import { existsSync, readFileSync } from 'node:fs';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { fold } from '../../src/segment/fold.js';
import { tokenize } from '../../src/segment/tokens.js';
import { areaUnderCurve, pearson, spearman } from './statistics.js';

// npx tsx scripts/lexicon/measure.ts --data DIR
// What the committed assets know: how similar sentences look by the sum of their weighted word vectors (STS-B), and
// whether vectors and synonyms tell linked from other words, of those without the same stem in the other sentence (mtref).

const [, data] = process.argv.slice(2);
if (process.argv[2] !== '--data' || data === undefined) throw new Error('usage: measure.ts --data DIR');
const vocabulary = new Vocabulary(lexiconOf(readLexicon()));

function linesOf<T>(path: string): T[] {
  if (existsSync(path))
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  console.log(`${path}: not there`);
  return [];
}

const contentTerms = (text: string): number[] =>
  [...tokenize(text, vocabulary).term].filter((term) => !vocabulary.isStopWord(term));

function measureSentences(name: string): void {
  const pairs = linesOf<{ score: number; a: string; b: string }>(`${data}/sentence-pairs/${name}.jsonl`);
  if (pairs.length === 0) return;
  const sides = pairs.map(({ a, b }) => [contentTerms(a), contentTerms(b)] as const);
  const frequency = new Map<number, number>();
  for (const terms of sides.flat())
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const sumOf = (terms: readonly number[]): Float64Array => {
    const sum = new Float64Array(vocabulary.dimensions);
    for (const term of terms)
      vocabulary.addVector(term, Math.log((2 * pairs.length) / frequency.get(term)!), sum);
    return sum;
  };
  const found = sides.map(([a, b]) => cosine(sumOf(a), sumOf(b)));
  const gold = pairs.map(({ score }) => score);
  const figures = `Spearman ${spearman(found, gold).toFixed(4)}, Pearson ${pearson(found, gold).toFixed(4)}`;
  console.log(`${name}, ${pairs.length} pairs of sentences: ${figures}`);
}

function cosine(a: Float64Array, b: Float64Array): number {
  const dot = (x: Float64Array, y: Float64Array): number =>
    x.reduce((sum, value, d) => sum + value * y[d]!, 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

function measureWords(name: string): void {
  type Pair = Record<'a' | 'b' | 'sure' | 'possible', string>;
  const linked: number[] = [];
  const other: number[] = [];
  const synonyms = { linked: 0, other: 0 };
  for (const { a, b, sure, possible } of linesOf<Pair>(`${data}/word-alignment/${name}.jsonl`)) {
    const [first, second] = [a, b].map((text) => text.split(' ').map((word) => vocabulary.idOf(fold(word))));
    const unmatched = (terms: readonly number[], others: readonly number[], text: string) =>
      text
        .split(' ')
        .map((word, at) => ({ term: terms[at]!, at, isWord: /[\p{L}\p{N}]/u.test(word) }))
        .filter(({ term, isWord }) => isWord && !vocabulary.isStopWord(term) && !others.includes(term));
    const [isSure, isPossible] = [new Set(sure.split(' ')), new Set(possible.split(' '))];
    for (const x of unmatched(first!, second!, a))
      for (const y of unmatched(second!, first!, b)) {
        const link = `${x.at}-${y.at}`;
        if (!isSure.has(link) && isPossible.has(link)) continue;
        (isSure.has(link) ? linked : other).push(vocabulary.cosine(x.term, y.term));
        if (vocabulary.areSynonyms(x.term, y.term)) synonyms[isSure.has(link) ? 'linked' : 'other']++;
      }
  }
  if (linked.length === 0) return;
  const precision = synonyms.linked / (synonyms.linked + synonyms.other);
  console.log(
    `${name}, ${linked.length} linked and ${other.length} other pairs of words: cosine, area under the curve ` +
      `${areaUnderCurve(linked, other).toFixed(4)}; synonyms, precision ${precision.toFixed(4)}, ` +
      `recall ${(synonyms.linked / linked.length).toFixed(4)}`,
  );
}

for (const name of ['stsb-train', 'stsb-dev']) measureSentences(name);
for (const name of ['mtref-train', 'mtref-dev']) measureWords(name);

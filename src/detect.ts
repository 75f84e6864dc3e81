import { Detector } from './detector.js';
import type { Search } from './detector.js';
import { MemoryEngine } from './engine/memory.js';
import { clustersOf } from './judge/clusters.js';
import { lexiconOf } from './lexicon/lexicon.js';
import type { Corpus, Document, Skipped } from './model/document.js';
import type { LexiconFiles, WordKnowledge } from './model/lexicon.js';
import type { Profile } from './model/profile.js';
import type { DocumentSummary, Pair, Result } from './model/result.js';
import type { Span } from './model/span.js';
import { validateDocument, validateOptions } from './options.js';
import type { CompareOptions } from './options.js';
import { readLexicon } from './read/lexicon.js';
import { readScoreModel } from './read/score.js';
import { version } from './version.js';

type Documents = Iterable<Document> | AsyncIterable<Document>;

const byCodeUnits = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** What the corpora passed over; complete once they have been read. */
const skippedBy = (documents: Documents): readonly Skipped[] =>
  'skipped' in documents ? (documents as Corpus).skipped : [];

async function collect(
  engine: MemoryEngine,
  documents: Documents,
  ids: Set<string>,
  skipped: Skipped[],
): Promise<void> {
  for await (const document of documents) {
    validateDocument(document);
    if (ids.has(document.id)) {
      skipped.push({
        path: document.path ?? document.id,
        reason: `duplicate id ${JSON.stringify(document.id)}: give every document its own id`,
      });
      continue;
    }
    ids.add(document.id);
    await engine.add(document);
  }
  skipped.push(...skippedBy(documents));
}

function summarise(
  document: Document,
  profile: Profile,
  boilerplate: readonly Span[],
  withText: boolean,
): DocumentSummary {
  const furniture = Array.from({ length: profile.furniture.length / 2 }, (_, i) => ({
    begin: profile.furniture[2 * i]!,
    end: profile.furniture[2 * i + 1]!,
  }));
  return {
    id: document.id,
    path: document.path ?? null,
    title: document.title ?? null,
    outlet: document.outlet ?? null,
    published: document.published ?? null,
    language: document.language ?? null,
    characters: profile.characters,
    words: profile.words,
    sentences: profile.sentences,
    furniture,
    boilerplate,
    ...(withText ? { text: document.text } : {}),
  };
}

/** The files of the lexicon that a run may use. */
const wordsFor = ({ lexicon = 'full' }: Pick<CompareOptions, 'lexicon'>): LexiconFiles =>
  lexicon === 'full' ? readLexicon() : {};

function knowledgeIn({ vectors, relations }: LexiconFiles): WordKnowledge {
  if (vectors && relations) return 'full';
  return vectors ? 'vectors' : relations ? 'relations' : 'none';
}

/** All documents read into an engine, and what was passed over on the way. */
async function gather(
  documents: Documents,
  options: CompareOptions,
): Promise<{ engine: MemoryEngine; search: Search; skipped: Skipped[]; lexicon: LexiconFiles }> {
  validateOptions(options);
  const lexicon = wordsFor(options);
  const engine = new MemoryEngine(options, lexicon, readScoreModel());
  const skipped: Skipped[] = [];
  const ids = new Set<string>();
  await collect(engine, documents, ids, skipped);
  const split = options.against ? engine.documents.length : undefined;
  if (options.against) await collect(engine, options.against, ids, skipped);
  return { engine, search: engine.search(split), skipped, lexicon };
}

/** Why a pair is not listed; undefined for one that is. */
function leftOut(
  { passages, score }: Pair,
  minScore: number,
  documents: number,
): 'boilerplate' | 'belowMinScore' | undefined {
  // Of two documents, whatever they share is what was asked for.
  if (documents > 2 && passages.every(({ kind }) => kind === 'boilerplate')) return 'boilerplate';
  return score < minScore ? 'belowMinScore' : undefined;
}

/**
 * Compares documents with each other, or with the set `against`, and says which retell which.
 *
 * @param documents any documents with ids of their own; a corpus of `readCorpus` hands on what it skipped
 * @throws {UsageError} for an option or document that cannot be used
 * @throws {AssetError} when a file of the lexicon is damaged
 * @throws {WorkerError} when a thread fails
 * @throws the signal's reason when aborted
 */
export async function compare(documents: Documents, options: CompareOptions = {}): Promise<Result> {
  const { minScore = 0, texts = true } = options;
  const { engine, search, skipped, lexicon } = await gather(documents, options);
  const pairs: Pair[] = [];
  const counts = { candidates: search.pairs.length, belowMinScore: 0, boilerplate: 0 };
  for await (const pair of engine.pairs(search)) {
    const why = leftOut(pair, minScore, engine.documents.length);
    if (why === undefined) pairs.push(pair);
    else counts[why]++;
  }
  pairs.sort((x, y) => y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
  const listed = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const summaries = engine.documents.map((document, i) =>
    summarise(document, engine.profiles[i]!, engine.boilerplate(i), texts && listed.has(document.id)),
  );
  return {
    schema: 'copytaster/result/1',
    version,
    options: { minScore, lexicon: knowledgeIn(lexicon) },
    documents: summaries,
    pairs,
    counts,
    clusters: clustersOf(pairs, summaries),
    skipped,
  };
}

/**
 * The pairs that `compare` would list, one by one as they are found, so that none has to be kept: in the order of the
 * documents, not by score. All documents are read before the first pair comes.
 *
 * @throws as `compare` does
 */
export async function* findPairs(documents: Documents, options: CompareOptions = {}): AsyncGenerator<Pair> {
  const { engine, search } = await gather(documents, options);
  for await (const pair of engine.pairs(search))
    if (leftOut(pair, options.minScore ?? 0, engine.documents.length) === undefined) yield pair;
}

/**
 * Compares two documents. The pair always comes back; it has no passage when nothing is shared.
 *
 * @throws {UsageError} for an option or document that cannot be used
 * @throws {AssetError} when a file of the lexicon is damaged
 */
export async function comparePair(
  a: Document,
  b: Document,
  options: Pick<CompareOptions, 'lexicon'> = {},
): Promise<Pair> {
  validateOptions(options);
  validateDocument(a);
  validateDocument(b);
  return Promise.resolve(new Detector(readScoreModel(), lexiconOf(wordsFor(options))).pair(a, b));
}

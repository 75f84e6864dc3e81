import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Alignable } from '../../src/align/proposals.js';
import { sentenceTerms } from '../../src/align/terms.js';
import { candidatesOf, Detector } from '../../src/detector.js';
import type { Document } from '../../src/index.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { readScoreModel } from '../../src/read/score.js';
import { segment } from '../../src/segment/segment.js';
import { isCompletion, readMixset } from '../evaluate/mixset.js';
import type { Rewrite } from '../evaluate/mixset.js';
import type { Run } from '../evaluate/measurement.js';
import { readRows } from '../evaluate/rows.js';
import { groupedBy } from '../evaluate/sets.js';
import { PanTexts, isPanCorpus, panFolders, xmlName } from '../pan/corpus.js';
import type { Region } from '../pan/region.js';
import { regionsIn } from '../pan/xml.js';

/** Two texts whose passages are known to be retold or not. */
export interface LabelledPair {
  readonly a: Document;
  readonly b: Document;
  /** Source document or story; pairs of one stay in one fold. */
  readonly story: string;
  /** What is retold: all that is found, none of it, or what meets one of some regions. */
  readonly retold: boolean | readonly Region[];
  /** Whether the pair counts for PlagDet. */
  readonly isPan: boolean;
}

/** PAN text alignment; passages are retold where they meet a case. */
function* panPairs(data: string): Generator<LabelledPair> {
  for (const corpus of readdirSync(data).filter((name) => isPanCorpus(join(data, name)))) {
    const texts = new PanTexts(join(data, corpus));
    for (const { path, pairs } of panFolders(join(data, corpus)))
      for (const pair of pairs) {
        const documents = texts.pair(pair);
        const file = join(path, xmlName(pair));
        if ('problem' in documents || !existsSync(file)) continue;
        const retold = [...regionsIn(readFileSync(file, 'utf8'), 'plagiarism')].map(([, region]) => region);
        yield { ...documents, story: pair.source, retold, isPan: true };
      }
  }
}

/** Rewrites of a passage by language models, with their source and with those of the passage after it. */
function* mixsetPairs(run: Run): Generator<LabelledPair> {
  const families = new Map<string, Rewrite[]>();
  for (const made of readMixset(run))
    if (!isCompletion(made)) families.set(made.source.id, [...(families.get(made.source.id) ?? []), made]);
  const all = [...families.values()];
  for (const [f, family] of all.entries())
    for (const { source, rewrite } of family) {
      const stranger = all[(f + 1) % all.length]![0]!.source;
      const pair = { a: source, story: source.id, isPan: false };
      yield { ...pair, b: rewrite, retold: true };
      yield { ...pair, b: rewrite, a: stranger, retold: false };
    }
}

/** Versions of a story by teachers, and articles of different stories or events that share enough to be candidates. */
function* newsPairs(run: Run): Generator<LabelledPair> {
  const stories = [
    ...groupedBy(readRows(run.data, 'onestopenglish/articles.jsonl'), 'story').map((group) => ({
      group,
      derived: true,
    })),
    ...groupedBy(readRows(run.data, 'basil/articles.jsonl'), 'event').map((group) => ({
      group,
      derived: false,
    })),
  ];
  const documents = stories.flatMap(({ group, derived }, story) =>
    group.map((document) => ({ document, story, derived })),
  );
  const detector = run.detector();
  const { length, a, b } = candidatesOf(documents.map(({ document }) => detector.profile(document)));
  for (let i = 0; i < length; i++) {
    const [one, other] = [documents[a[i]!]!, documents[b[i]!]!];
    // Independent reports on one event may carry the same quotations: neither retold nor not.
    if (one.story === other.story && !one.derived) continue;
    yield {
      a: one.document,
      b: other.document,
      story: `story ${one.story}`,
      retold: one.story === other.story,
      isPan: false,
    };
  }
}

/** All labelled pairs of a data folder. */
export function* labelledPairs(data: string): Generator<LabelledPair> {
  const run: Run = {
    data,
    sample: 1,
    seeds: undefined,
    lexicon: 'full',
    detector: () => new Detector(readScoreModel()),
  };
  yield* panPairs(data);
  yield* mixsetPairs(run);
  yield* newsPairs(run);
}

/** Cuts texts up, each once. */
export class Texts {
  readonly vocabulary = new Vocabulary(lexiconOf(readLexicon()));
  readonly #known = new WeakMap<Document, Alignable>();

  of(document: Document): Alignable {
    let known = this.#known.get(document);
    if (!known) {
      const text = segment(document.text, this.vocabulary);
      known = { text, terms: sentenceTerms(text, this.vocabulary) };
      this.#known.set(document, known);
    }
    return known;
  }
}

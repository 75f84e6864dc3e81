import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { LexiconFiles } from '../model/lexicon.js';
import type { ScoreModel } from '../model/score.js';
import type { Templates } from '../model/templates.js';

/** Of the fields of a document those that judging needs beside its text. */
type DocumentFacts = Pick<Document, 'id' | 'title' | 'outlet' | 'published'>;

const factsOf = ({ id, title, outlet, published }: Document): DocumentFacts => ({
  id,
  ...(title === undefined ? {} : { title }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
});

/** The documents of a run in memory that threads share, so that none is sent twice. */
export interface SharedDocuments {
  /** UTF-16 code units of all texts, one after the other. */
  readonly units: SharedArrayBuffer;
  /** Where each text begins, in bytes, and where the last one ends. */
  readonly begin: readonly number[];
  readonly facts: readonly DocumentFacts[];
}

/** All that a thread needs for a run. */
export interface SharedRun {
  readonly documents: SharedDocuments;
  readonly background: Background | undefined;
  readonly templates: Templates;
  readonly lexicon: LexiconFiles;
  readonly score: ScoreModel;
}

/** Puts documents into shared memory; of their fields only those that judging needs. */
export function shareDocuments(documents: readonly Document[]): SharedDocuments {
  const begin = [0];
  for (const { text } of documents) begin.push(begin.at(-1)! + 2 * text.length);
  const units = new SharedArrayBuffer(begin.at(-1));
  const bytes = Buffer.from(units);
  documents.forEach(({ text }, d) => bytes.write(text, begin[d]!, 'utf16le'));
  const facts = documents.map(factsOf);
  return { units, begin, facts };
}

/** Reads one of them back; each call makes a new object. */
export function sharedDocument({ units, begin, facts }: SharedDocuments, position: number): Document {
  const bytes = Buffer.from(units, begin[position], begin[position + 1]! - begin[position]!);
  return { ...facts[position]!, text: bytes.toString('utf16le') };
}

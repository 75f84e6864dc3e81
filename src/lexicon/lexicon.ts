import type { Lexicon, LexiconFiles } from '../model/lexicon.js';
import { hashOf } from './hash.js';
import { arePartners, readRelations } from './relations.js';
import type { Partners, WordRelations } from './relations.js';
import { findStem } from './stems.js';
import { addUnit, cosineOf, readVectors } from './vectors.js';
import type { WordVectors } from './vectors.js';

/**
 * Word vectors and relations under one numbering of stems: those with a vector have its row, those with relations alone the
 * rows after the last of these.
 */
class FileLexicon implements Lexicon {
  readonly dimensions: number;
  readonly #vectors: number;
  /** For each stem with a vector that was asked for, its row in the relations and one; 0 where it has none. */
  readonly #inRelations: Int32Array;

  constructor(
    private readonly vectors: WordVectors | undefined,
    private readonly relations: WordRelations | undefined,
  ) {
    this.dimensions = vectors?.dimensions ?? 0;
    this.#vectors = vectors?.stems.high.length ?? 0;
    this.#inRelations = new Int32Array(this.#vectors);
  }

  row(stem: string): number {
    const { high, low } = hashOf(stem);
    const related = this.relations ? findStem(this.relations.stems, high, low) : -1;
    const row = this.vectors ? findStem(this.vectors.stems, high, low) : -1;
    if (row < 0) return related < 0 ? -1 : this.#vectors + related;
    this.#inRelations[row] = related + 1;
    return row;
  }

  cosine(a: number, b: number): number {
    return this.#hasVector(a) && this.#hasVector(b) ? cosineOf(this.vectors!, a, b) : 0;
  }

  addVector(row: number, weight: number, sum: Float64Array): boolean {
    if (!this.#hasVector(row)) return false;
    addUnit(this.vectors!, row, weight, sum);
    return true;
  }

  areSynonyms(a: number, b: number): boolean {
    return this.#arePartners(this.relations?.synonyms, a, b);
  }

  areAntonyms(a: number, b: number): boolean {
    return this.#arePartners(this.relations?.antonyms, a, b);
  }

  #hasVector(row: number): boolean {
    return row >= 0 && row < this.#vectors;
  }

  #arePartners(partners: Partners | undefined, a: number, b: number): boolean {
    if (partners === undefined || a < 0 || b < 0) return false;
    const first = this.#relationRow(a);
    const second = this.#relationRow(b);
    return first >= 0 && second >= 0 && arePartners(partners, first, second);
  }

  #relationRow(row: number): number {
    return row < this.#vectors ? this.#inRelations[row]! - 1 : row - this.#vectors;
  }
}

/** Opening takes some milliseconds, so files that are at hand are opened once. */
const opened = new WeakMap<LexiconFiles, Lexicon>();

/**
 * What the files say about words; undefined where there is none. The bytes are not copied.
 *
 * @throws {AssetError} when a file is not a sound asset of its kind
 */
export function lexiconOf(files: LexiconFiles): Lexicon | undefined {
  const { vectors, relations } = files;
  if (!vectors && !relations) return undefined;
  let lexicon = opened.get(files);
  if (!lexicon) {
    lexicon = new FileLexicon(vectors && readVectors(vectors), relations && readRelations(relations));
    opened.set(files, lexicon);
  }
  return lexicon;
}

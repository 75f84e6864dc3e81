import type { Lexicon, LexiconFiles } from '../model/lexicon.js';
import { hashOf } from './hash.js';
import { arePartners, readRelations } from './relations.js';
import type { Partners, WordRelations } from './relations.js';
import { findStem, joinStems } from './stems.js';
import type { JoinedStems, Stems } from './stems.js';
import { addUnit, cosineOf, readVectors } from './vectors.js';
import type { WordVectors } from './vectors.js';

const noStems: Stems = { high: new Uint32Array(), low: new Uint32Array() };

/** Word vectors and relations under one numbering of stems. */
class FileLexicon implements Lexicon {
  readonly dimensions: number;
  readonly #stems: JoinedStems;

  constructor(
    private readonly vectors: WordVectors | undefined,
    private readonly relations: WordRelations | undefined,
  ) {
    this.dimensions = vectors?.dimensions ?? 0;
    this.#stems = joinStems(vectors?.stems ?? noStems, relations?.stems ?? noStems);
  }

  row(stem: string): number {
    const { high, low } = hashOf(stem);
    return findStem(this.#stems, high, low);
  }

  cosine(a: number, b: number): number {
    const first = this.#vectorRow(a);
    const second = this.#vectorRow(b);
    return first < 0 || second < 0 ? 0 : cosineOf(this.vectors!, first, second);
  }

  addVector(row: number, weight: number, sum: Float64Array): boolean {
    const at = this.#vectorRow(row);
    if (at < 0) return false;
    addUnit(this.vectors!, at, weight, sum);
    return true;
  }

  areSynonyms(a: number, b: number): boolean {
    return this.#arePartners(this.relations?.synonyms, a, b);
  }

  areAntonyms(a: number, b: number): boolean {
    return this.#arePartners(this.relations?.antonyms, a, b);
  }

  #vectorRow(row: number): number {
    return row < 0 ? -1 : this.#stems.inFirst[row]!;
  }

  #arePartners(partners: Partners | undefined, a: number, b: number): boolean {
    if (partners === undefined || a < 0 || b < 0) return false;
    const first = this.#stems.inSecond[a]!;
    const second = this.#stems.inSecond[b]!;
    return first >= 0 && second >= 0 && arePartners(partners, first, second);
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

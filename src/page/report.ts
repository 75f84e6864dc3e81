import { strFromU8, strToU8, unzlibSync } from 'fflate';
import type {
  Body,
  Chunk,
  Findings,
  ListedDocument,
  ListedPair,
  Location,
  Overview,
} from '../report/html/data.js';

/** The value of a data block of the page. */
function read(name: string): unknown {
  const block = document.getElementById(name);
  if (block === null) throw new Error(`the report has no ${name}`);
  const text = block.textContent;
  block.remove();
  if (block.getAttribute('type') === 'application/json') return JSON.parse(text);
  return JSON.parse(strFromU8(unzlibSync(strToU8(atob(text), true))));
}

const unheld: Body & Findings = {
  text: null,
  furniture: [],
  boilerplate: [],
  evidence: [],
  quotations: [],
  passages: [],
};

/** As ids stand in an address: lone surrogates cannot. */
const key = (id: string): string => id.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The result that the page shows. Documents and pairs go by their places in the lists. */
export class Report {
  readonly overview = read('overview') as Overview;
  readonly #chunks = new Map<number, Chunk>();
  readonly #places = new Map<string, number>();
  readonly #pairsOf: number[][];
  readonly #pairs = new Map<string, number>();

  constructor() {
    const { documents, pairs } = this.overview;
    for (const [at, { id }] of documents.entries()) this.#places.set(key(id), at);
    this.#pairsOf = documents.map(() => []);
    for (const [at, { a, b }] of pairs.entries()) {
      this.#pairsOf[a]!.push(at);
      this.#pairsOf[b]!.push(at);
      this.#pairs.set(`${a} ${b}`, at);
    }
  }

  document(at: number): ListedDocument {
    return this.overview.documents[at]!;
  }

  pair(at: number): ListedPair {
    return this.overview.pairs[at]!;
  }

  /** Where the document of an id is listed. */
  placeOf(id: string): number | undefined {
    return this.#places.get(key(id));
  }

  /** Where the pair of two documents is listed, whichever of them comes first. */
  pairOf(a: number, b: number): number | undefined {
    return this.#pairs.get(`${a} ${b}`) ?? this.#pairs.get(`${b} ${a}`);
  }

  /** The pairs of a document, strongest first. */
  pairsOf(document: number): readonly number[] {
    return this.#pairsOf[document]!;
  }

  /** The text of a document, null where the report does not hold it or another page does. */
  body(document: number): Body {
    return this.#entry(this.document(document).location);
  }

  /** What was found in a pair; nothing where another page holds it. */
  findings(pair: number): Findings {
    return this.#entry(this.pair(pair).location);
  }

  #entry(location: Location | null): Body & Findings {
    if (location === null) return unheld;
    const [number, at] = location;
    let chunk = this.#chunks.get(number);
    if (chunk === undefined) this.#chunks.set(number, (chunk = read(`chunk-${number}`) as Chunk));
    return chunk[at] as Body & Findings;
  }
}

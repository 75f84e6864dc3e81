import type { DocumentSummary, Pair, Result } from '../../model/result.js';
import { Chunks } from './chunks.js';
import type { Location } from './data.js';
import { groups } from './order.js';
import type { Layout } from './order.js';

/** Share of its size by which a part may grow so that a cluster is not cut. */
const TOLERANCE = 1 / 16;

/** About how many characters of HTML the lists take of a pair, and of each character that describes a document. */
const OF_PAIR = 64;
const OF_METADATA = 0.4;

/** What one page holds the details of. Documents and pairs go by their places in the result. */
interface Part {
  readonly chunks: Chunks;
  readonly bodies: ReadonlyMap<number, Location>;
  readonly findings: ReadonlyMap<number, Location>;
}

/** The parts of a report, and which of them, from 1, shows a document or pair. */
export interface Division {
  readonly parts: readonly Part[];
  readonly ofDocument: readonly number[];
  readonly ofPair: readonly number[];
}

class Filling implements Part {
  readonly chunks = new Chunks();
  readonly bodies = new Map<number, Location>();
  readonly findings = new Map<number, Location>();
  #listed = 0;

  /** About how many characters the page will have. */
  get size(): number {
    return this.chunks.size + this.#listed;
  }

  document(place: number, { text, furniture, boilerplate, ...metadata }: DocumentSummary): void {
    if (this.bodies.has(place)) return;
    this.bodies.set(place, this.chunks.body({ text: text ?? null, furniture, boilerplate }));
    this.#listed += JSON.stringify(metadata).length * OF_METADATA;
  }

  pair(place: number, { evidence, quotations, passages }: Pair): void {
    this.findings.set(place, this.chunks.findings({ evidence, quotations, passages }));
    this.#listed += OF_PAIR;
  }
}

/**
 * Divides a result into parts of about `size` characters of HTML, a bit more where that keeps a cluster whole. A pair lies in
 * one part, which then holds both texts; a document is shown by the first that holds it.
 */
export function divide(result: Result, { sides, pairsOf, ...layout }: Layout, size: number): Division {
  const { documents, pairs } = result;
  let last = new Filling();
  const parts = [last];
  const ofDocument = documents.map(() => 0);
  const ofPair = pairs.map(() => 0);
  const begin = (full: number): void => {
    if (last.size >= full) parts.push((last = new Filling()));
  };
  for (const group of groups(result, { sides, pairsOf, ...layout })) {
    begin(size);
    for (const document of group) {
      begin(size * (1 + TOLERANCE));
      last.document(document, documents[document]!);
      ofDocument[document] = parts.length;
      for (const pair of pairsOf[document]!) {
        const [a, b] = sides[pair]!;
        if (ofPair[pair] !== 0 || ofDocument[a] === 0 || ofDocument[b] === 0) continue;
        begin(size * (1 + TOLERANCE));
        last.document(a, documents[a]!);
        last.document(b, documents[b]!);
        last.pair(pair, pairs[pair]!);
        ofPair[pair] = parts.length;
      }
    }
  }
  return { parts, ofDocument, ofPair };
}

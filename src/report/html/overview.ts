import type { Result } from '../../model/result.js';
import type { Folder, Overview } from './data.js';
import { clusterAmong, listedDocument, listedPair } from './lists.js';
import type { Layout } from './order.js';
import type { Division } from './parts.js';

/** Pairs that the main page of a folder lists. */
const MOST_PAIRS = 20_000;

/** Makes the overviews of a report's pages. */
export class Overviews {
  constructor(
    readonly result: Result,
    readonly layout: Layout,
    readonly division: Division,
    readonly digest: string,
  ) {}

  /** Of a report in one file. */
  whole(): Overview {
    const { documents, pairs } = this.result;
    return { ...this.#listing(1, [...documents.keys()], [...pairs.keys()]), folder: null };
  }

  /** Of the main page of a folder: all documents, and as many pairs as can be looked through. */
  main(folder: Folder): Overview {
    const { documents, pairs } = this.result;
    const strongest = [...pairs.keys()].slice(0, MOST_PAIRS);
    return { ...this.#listing(0, [...documents.keys()], strongest), folder };
  }

  /** Of a part: what it holds, and the other pairs of the documents that it shows, wherever they lie. */
  part(folder: Folder): Overview {
    const { ofDocument, ofPair } = this.division;
    const { sides } = this.layout;
    const shown = (document: number): boolean => ofDocument[document] === folder.here;
    const pairs = [...sides.keys()].filter(
      (pair) => ofPair[pair] === folder.here || sides[pair]!.some(shown),
    );
    const listed = new Set(this.division.parts[folder.here - 1]!.bodies.keys());
    for (const pair of pairs) for (const document of sides[pair]!) listed.add(document);
    const documents = [...listed].sort((x, y) => x - y);
    const ids = new Set(documents.map((document) => this.result.documents[document]!.id));
    const clusters = this.result.clusters
      .filter((cluster) => cluster.documents.some((id) => shown(this.layout.placeOf.get(id)!)))
      .map((cluster) => clusterAmong(cluster, (id) => ids.has(id)));
    const listing = this.#listing(folder.here, documents, pairs);
    const reviews = listing.reviews?.filter(({ a, b }) => ids.has(a) && ids.has(b));
    return { ...listing, clusters, skipped: [], ...(reviews && { reviews }), folder };
  }

  /** Lists of documents and pairs by their places in the result, for a page; 0 is the main page. */
  #listing(here: number, documents: readonly number[], pairs: readonly number[]): Omit<Overview, 'folder'> {
    const { documents: allDocuments, pairs: allPairs, ...rest } = this.result;
    const { parts, ofDocument, ofPair } = this.division;
    const part = parts[here - 1];
    const places = new Map(documents.map((document, place) => [document, place]));
    return {
      ...rest,
      documents: documents.map((document) =>
        listedDocument(allDocuments[document]!, ofDocument[document]!, part?.bodies.get(document) ?? null),
      ),
      pairs: pairs.map((pair) => {
        const [a, b] = this.layout.sides[pair]!;
        return listedPair(
          allPairs[pair]!,
          [places.get(a)!, places.get(b)!],
          ofPair[pair]!,
          part?.findings.get(pair) ?? null,
        );
      }),
      digest: this.digest,
    };
  }
}

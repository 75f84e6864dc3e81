import { inflateSync } from 'node:zlib';
import type { Body, Chunk, Findings, Location, Overview } from '../../src/report/html/data.js';
import type { DocumentSummary, Pair } from '../../src/model/result.js';

/** A `script` element of a page. */
export interface Script {
  readonly attributes: string;
  readonly text: string;
}

/** The script elements of a page, as a browser sees them: what begins like one, with its text up to the first end tag. */
export function scriptsOf(html: string): Script[] {
  const scripts: Script[] = [];
  const begin = /<script\b([^>]*)>/gi;
  for (let match; (match = begin.exec(html)) !== null;) {
    const end = /<\/script[\s/>]/gi;
    end.lastIndex = begin.lastIndex;
    const at = end.exec(html)?.index ?? html.length;
    scripts.push({ attributes: match[1]!, text: html.slice(begin.lastIndex, at) });
    begin.lastIndex = at;
  }
  return scripts;
}

/** The data of a page, read as the page reads it, and put together again. */
export class Data {
  readonly overview: Overview;
  readonly compressed: boolean;
  readonly #blocks = new Map<string, unknown>();

  constructor(html: string) {
    const blocks = scriptsOf(html).flatMap(({ attributes, text }) => {
      const [, type, name] = /^ type="([^"]*)" id="([^"]*)"$/.exec(attributes) ?? [];
      return type === undefined ? [] : [{ packed: type === 'text/plain', name: name!, text }];
    });
    for (const { packed, name, text } of blocks)
      this.#blocks.set(name, JSON.parse(packed ? inflateSync(Buffer.from(text, 'base64')).toString() : text));
    this.overview = this.#blocks.get('overview') as Overview;
    this.compressed = blocks.some(({ packed }) => packed);
  }

  /** Those documents that the page holds the text of. */
  documents(): DocumentSummary[] {
    return this.overview.documents.flatMap((listed) => {
      if (listed.location === null) return [];
      const { text, ...spans } = this.#entry(listed.location) as Body;
      const { id, path, title, outlet, published, language, characters, words, sentences } = listed;
      const metadata = { id, path, title, outlet, published, language, characters, words, sentences };
      return [{ ...metadata, ...spans, ...(text === null ? {} : { text }) }];
    });
  }

  /** Those pairs that the page holds the passages of. */
  pairs(): Pair[] {
    const idOf = (place: number): string => this.overview.documents[place]!.id;
    return this.overview.pairs.flatMap(
      ({ location, score, resemblance, containment, verdict, direction, a, b }) => {
        if (location === null) return [];
        const measures = { score, resemblance, containment, verdict, direction };
        return [{ a: idOf(a), b: idOf(b), ...measures, ...(this.#entry(location) as Findings) }];
      },
    );
  }

  #entry([chunk, at]: Location): Body | Findings {
    return (this.#blocks.get(`chunk-${chunk}`) as Chunk)[at]!;
  }
}

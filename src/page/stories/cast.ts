import type { ListedDocument } from '../../report/html/data.js';
import { h } from '../dom.js';
import { documentHref, pairHref } from '../hash.js';
import { nameOf } from '../names.js';
import type { Report } from '../report.js';
import { stories as say } from '../strings/stories.js';
import { label } from '../visible.js';
import type { Story } from './story.js';

/** The documents of a story by name, and the ways to them. */
export class Cast {
  readonly #missing: ReadonlyMap<string, number>;

  constructor(
    readonly report: Report,
    { cluster }: Pick<Story, 'cluster'>,
  ) {
    const documents = new Set(cluster.documents);
    const ids = cluster.missing.map(({ id }) => id).filter((id) => !documents.has(id));
    this.#missing = new Map(ids.map((id, at) => [id, ids.length === 1 ? 0 : at + 1]));
  }

  /** Undefined for a missing ancestor, and for a document that this page does not list. */
  documentOf(id: string): ListedDocument | undefined {
    const place = this.#missing.has(id) ? undefined : this.report.placeOf(id);
    return place === undefined ? undefined : this.report.document(place);
  }

  isMissing(id: string): boolean {
    return this.#missing.has(id);
  }

  text(id: string, most = 120): string {
    const document = this.documentOf(id);
    if (document !== undefined) return nameOf(document, most);
    const number = this.#missing.get(id);
    return number === undefined ? label(id, most) : say.missingName(number);
  }

  /** The name, which leads to the document where the report has it. */
  name(id: string): HTMLElement {
    const text = this.text(id);
    if (this.isMissing(id)) return h('em', { class: 'missing-name' }, text);
    if (this.documentOf(id) === undefined) return h('bdi', {}, text);
    return h('a', { href: documentHref(id) }, h('bdi', {}, text));
  }

  /** Where two are shown side by side; undefined where the report has no such pair. */
  hrefOfPair(a: string, b: string): string | undefined {
    const [one, other] = [a, b].map((id) => (this.isMissing(id) ? undefined : this.report.placeOf(id)));
    if (one === undefined || other === undefined) return undefined;
    // The main page of a folder does not list all pairs.
    const listed = this.report.pairOf(one, other) !== undefined || this.report.overview.folder?.here === 0;
    return listed ? pairHref(a, b) : undefined;
  }
}

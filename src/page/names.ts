import type { ListedDocument } from '../report/html/data.js';
import { h } from './dom.js';
import { label } from './visible.js';

/** What a reader knows a document by. */
export const nameOf = ({ id, title }: ListedDocument, most = 120): string =>
  label(title ?? id, most) || label(id, most);

/** A name set apart, so that its direction leaves the words around it alone. */
export const named = (document: ListedDocument, most?: number): HTMLElement =>
  h('bdi', {}, nameOf(document, most));

/** Outlet, day and id, as far as known. */
export const origin = ({ id, title, outlet, published }: ListedDocument): string =>
  [outlet, published?.slice(0, 16).replace('T', ' '), title === null ? null : id]
    .filter((part) => part !== null && part !== undefined)
    .map((part) => label(part, 80))
    .join(' · ');

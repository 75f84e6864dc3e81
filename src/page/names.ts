import type { ListedDocument } from '../report/html/data.js';
import { h } from './dom.js';
import { label } from './visible.js';

/** What a reader knows a document by. */
export const nameOf = ({ id, title }: ListedDocument, most = 120): string =>
  label(title ?? id, most) || label(id, most);

/** A name set apart, so that its direction leaves the words around it alone. */
export const named = (document: ListedDocument, most?: number): HTMLElement =>
  h('bdi', {}, nameOf(document, most));

/** ISO 8601 without its `T` and its seconds, with its offset: `2025-10-14 14:05 +01:00`. */
const plainTime = (published: string): string =>
  published.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?$/i,
    (_, day: string, time: string, zone?: string) => [day, time, zone].filter(Boolean).join(' '),
  );

/** Outlet, time of publication and id, as far as known. */
export const origin = ({ id, title, outlet, published }: ListedDocument): string =>
  [outlet, published === null ? null : plainTime(published), title === null ? null : id]
    .filter((part) => part !== null)
    .map((part) => label(part, 80))
    .join(' · ');

import type { Log } from './log.js';

/** What a reader is given: one input's bytes, and where to say what went wrong with it. */
export interface Source {
  /** As the user would type it; `-` for standard input. */
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Most bytes one document may take. */
  readonly maxBytes: number;
  readonly log: Log;
}

/** The fields of a document that a record or front matter may state; every other field is meta. */
export const FIELDS = ['title', 'outlet', 'published', 'url', 'language'] as const;

/** Fields as the author wrote them, not yet checked; null and blank count as absent. */
export type Fields = Readonly<Partial<Record<(typeof FIELDS)[number], string | null | undefined>>>;

/** One article as a reader hands it over, before its id and fields are checked. */
export interface Draft {
  /** Where to point the user: the path, and `:LINE` where one input holds many documents. */
  readonly place: string;
  /** Its own id; without one, the name of the file becomes the id. */
  readonly id?: string;
  readonly text: string;
  readonly fields: Fields;
  /** The fields that this project does not interpret. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/**
 * Turns one input into documents, one at a time. What cannot be read goes to the source's log; only failures
 * of `source.bytes` itself are thrown. A new format is one function of this type and one line in formats.ts.
 */
export type Reader = (source: Source) => AsyncIterable<Draft>;

/** Everything in `raw` that is not in `known`, as properties of its own even where a name is `__proto__`. */
export function metaOf(raw: object, known: readonly string[]): Record<string, unknown> {
  const others = Object.keys(raw).filter((name) => !known.includes(name));
  return Object.fromEntries(others.map((name) => [name, (raw as Record<string, unknown>)[name]]));
}

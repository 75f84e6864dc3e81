import type { DriftCategory } from '../../../src/model/passage.js';

/** Two sentences, or two short runs of them, of which `b` retells `a`, and the facts that changed on the way. */
export interface DriftCase {
  readonly a: string;
  readonly b: string;
  /** ISO 8601 date of both articles, where a fact depends on it. */
  readonly published?: string;
  /** The words that show each change; an empty string where a side has no such words. Empty when nothing changed. */
  readonly drift: readonly { readonly category: DriftCategory; readonly a: string; readonly b: string }[];
}

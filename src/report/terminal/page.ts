import type { TextLimits } from './limits.js';

/** What passages are set on. */
export interface Page {
  readonly width: number;
  readonly color: boolean;
  readonly limits: TextLimits;
}

/** Texts by document id; none for a document whose text the result leaves out. */
export type Texts = ReadonlyMap<string, string | undefined>;

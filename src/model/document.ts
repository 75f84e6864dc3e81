/** One article as read: its text and what is known about it. */
export interface Document {
  /** Unique in a run: for a file its path below the folder given, with `/`; for a JSONL record its `id`. */
  readonly id: string;
  readonly text: string;
  /** The file it came from, as the user named it; absent for documents made in memory. */
  readonly path?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Fields of the record that this project does not interpret, carried through. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** An input that was left out, and why, in words that say what to do. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Documents as they are read. `skipped` and `notices` grow while iterating and are complete at its end. */
export interface Corpus extends AsyncIterable<Document> {
  readonly skipped: readonly Skipped[];
  /** Inputs that were read, but not quite as they stood (a guessed encoding, passed-over file types). */
  readonly notices: readonly Skipped[];
}

import { DatabaseError } from '../errors.js';

/** DuckDB's own words, up to the end of their first line. */
export function failure(cause: unknown): DatabaseError {
  const [message] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return new DatabaseError(
    `DuckDB failed: ${message!}`,
    'Give it more memory, or room on the disk; or use the engine in memory.',
    { cause },
  );
}

/** Whether DuckDB failed because something did not fit in the memory it may use. */
export function ranOutOfMemory(error: unknown): boolean {
  const cause = error instanceof DatabaseError ? error.cause : undefined;
  return cause instanceof Error && cause.message.startsWith('Out of Memory Error');
}

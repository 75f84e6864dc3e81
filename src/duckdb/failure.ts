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

import type * as DuckDb from '@duckdb/node-api';
import { DatabaseError } from '../errors.js';

/**
 * Loads DuckDB, which is not installed where optional packages are left out.
 *
 * @throws {DatabaseError} when it is not there, or not for this machine
 */
export async function loadDuckDb(): Promise<typeof DuckDb> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    throw new DatabaseError(
      `DuckDB ${missing ? 'is not installed' : 'cannot be loaded'}`,
      'Run: npm install @duckdb/node-api',
      { cause },
    );
  }
}

/**
 * Whether DuckDB can be used, told before it is needed.
 *
 * @throws {DatabaseError} when it is not there, or not for this machine
 */
export async function checkDuckDb(): Promise<void> {
  await loadDuckDb();
}

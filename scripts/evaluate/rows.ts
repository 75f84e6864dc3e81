import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './measurement.js';

/** A record of a set. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The records of a JSONL file below the data folder; none, and it is said, where the file is missing.
 *
 * @throws {Error} for a line that is no JSON, with its number
 */
export function readRows(data: string, file: string): Row[] {
  const path = join(data, file);
  if (!existsSync(path)) {
    say(`${path} is missing; going on without it`);
    return [];
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Row];
      } catch (error) {
        throw new Error(`${path}:${i + 1}: ${(error as Error).message}`, { cause: error });
      }
    });
}

/** A field as text; empty where it is missing. */
export const textOf = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

import { readFileSync } from 'node:fs';
import { UsageError } from '../index.js';

/**
 * Reads a configuration file: a JSON object of options by their long names, which those on the command line override.
 *
 * @throws {UsageError} when it cannot be read or is no JSON object
 */
export function settingsFrom(path: string): Record<string, unknown> {
  const advice = 'A configuration file is a JSON object such as { "min-score": 0.3, "format": "json" }.';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`cannot read the configuration ${path}`, 'Check the path.', { cause });
  }
  let settings: unknown;
  try {
    settings = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UsageError(`the configuration ${path} is not JSON`, advice, { cause });
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new UsageError(`the configuration ${path} is not a JSON object`, advice);
  return settings as Record<string, unknown>;
}
